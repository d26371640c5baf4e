package plateau;

import java.util.Map;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.server.ServerProperties;
import org.glassfish.jersey.servlet.ServletProperties;

/** Every door of the portal and what stands in front of them, found in the packages. */
public class PortalApplication extends ResourceConfig {

    public PortalApplication() {
        packages("plateau");
        addProperties(Map.of(
                ServerProperties.WADL_FEATURE_DISABLE, true,
                ServerProperties.PROCESSING_RESPONSE_ERRORS_ENABLED, true,
                ServerProperties.RESPONSE_SET_STATUS_OVER_SEND_ERROR, true,
                ServletProperties.FILTER_FORWARD_ON_404, false));
    }
}
