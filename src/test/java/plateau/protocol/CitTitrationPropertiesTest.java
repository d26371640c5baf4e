package plateau.protocol;

class CitTitrationPropertiesTest extends TitrationProperties {

    @Override
    Protocol protocol() {
        return Example.cit();
    }

    @Override
    int waitingDays() {
        return 7;
    }
}
