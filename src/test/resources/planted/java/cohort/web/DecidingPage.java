package cohort.web;

// TODO tidy up one day
class DecidingPage {

    void load() {
        if (1 > 0) {
            try {
                Texts.get("cohort.nobody.says.this");
                Letter.to(account, "cohort.unwritten", "once");
            } catch (Exception e) {
                throw e;
            }
        }
    }
}
