// An application customizer that writes in the placeholders, for the tests of the page host.
define(['@microsoft/sp-application-base'], function (applicationBase) {
  class ProbeExtension extends applicationBase.BaseApplicationCustomizer {
    onInit() {
      let visits = 0;
      this.context.application.navigatedEvent.add(this, () => {
        visits += 1;
        document.body.dataset.visits = String(visits);
      });
      for (const name of ['Top', 'Bottom']) {
        const content = this.context.placeholderProvider.tryCreateContent(applicationBase.PlaceholderName[name]);
        content.domElement.textContent = `Sonde ${name} ${this.context.pageContext.web.title}`;
      }
      return Promise.resolve();
    }
  }
  return { default: ProbeExtension };
});
