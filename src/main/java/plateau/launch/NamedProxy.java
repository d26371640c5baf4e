package plateau.launch;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.URI;
import org.eclipse.jetty.http.BadMessageException;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.http.HttpURI;
import org.eclipse.jetty.server.ConnectionMetaData;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.Request;

/**
 * Takes the word of the one proxy that the settings name on whose request it passes on. Others who say such a thing are
 * not believed, and who comes past the proxy from another machine is refused, because the way is not encrypted.
 */
final class NamedProxy implements HttpConfiguration.Customizer {

    private final InetAddress proxy;
    private final URI publicAddress;

    NamedProxy(InetAddress proxy, URI publicAddress) {
        this.proxy = proxy;
        this.publicAddress = publicAddress;
    }

    @Override
    public Request customize(Request request, HttpFields.Mutable responseHeaders) {
        InetAddress sender = ((InetSocketAddress) request.getConnectionMetaData().getRemoteSocketAddress()).getAddress();
        if (sender.equals(proxy)) {
            return new PassedOn(request);
        }
        if (!sender.isLoopbackAddress()) {
            throw new BadMessageException(HttpStatus.FORBIDDEN_403, "Not from the proxy");
        }
        return request;
    }

    /** A request as the browser sent it to the proxy. */
    private final class PassedOn extends Request.Wrapper {

        private final HttpURI uri;
        private final HttpFields headers;

        PassedOn(Request request) {
            super(request);
            uri = HttpURI.build(request.getHttpURI()).scheme(publicAddress.getScheme())
                    .authority(publicAddress.getAuthority()).asImmutable();
            headers = HttpFields.build(request.getHeaders()).put(HttpHeader.HOST, publicAddress.getAuthority()).asImmutable();
        }

        @Override
        public HttpFields getHeaders() {
            return headers;
        }

        @Override
        public HttpURI getHttpURI() {
            return uri;
        }

        @Override
        public boolean isSecure() {
            return publicAddress.getScheme().equals("https");
        }

        @Override
        public ConnectionMetaData getConnectionMetaData() {
            String senders = String.join(",", getHeaders().getValuesList("X-Forwarded-For"));
            // a proxy adds its sender at the end; what stands before it is what that sender claims
            String last = senders.substring(senders.lastIndexOf(',') + 1).strip();
            ConnectionMetaData toProxy = super.getConnectionMetaData();
            return last.isEmpty() ? toProxy : new ConnectionMetaData.Wrapper(toProxy) {
                @Override
                public SocketAddress getRemoteSocketAddress() {
                    return InetSocketAddress.createUnresolved(last, 0);
                }
            };
        }
    }
}
