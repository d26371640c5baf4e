package plateau.protocol;

class ItpTitrationPropertiesTest extends TitrationProperties {

    @Override
    Protocol protocol() {
        return Example.itp();
    }

    @Override
    int waitingDays() {
        return 14;
    }
}
