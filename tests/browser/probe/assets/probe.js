// A web part that writes down what the page gave it, for the tests of the page host.
define(['@microsoft/sp-webpart-base', '@microsoft/sp-core-library', 'ProbeStrings'], function (webPartBase, core, strings) {
  class Probe extends webPartBase.BaseClientSideWebPart {
    onThemeChanged(theme) {
      this.themes = [...(this.themes ?? []), theme ? { inverted: Boolean(theme.isInverted), primary: theme.palette.themePrimary } : null];
    }

    render() {
      const { pageContext, sdks } = this.context;
      const facts = {
        greeting: strings.Greeting,
        word: this.properties.word,
        title: this.title,
        themes: this.themes,
        environment: core.EnvironmentType[core.Environment.type],
        culture: pageContext.cultureInfo.currentUICultureName,
        web: pageContext.web.serverRelativeUrl,
        userId: pageContext.legacyPageContext.userId,
        login: pageContext.user.loginName,
        displayName: pageContext.user.displayName,
        digest: pageContext.legacyPageContext.formDigestValue,
        layout: this.context._getPageLayoutType(),
        teams: Boolean(sdks.microsoftTeams),
        width: this.width,
        channel: sdks.microsoftTeams?.context
      };
      const block = document.createElement('pre');
      block.tabIndex = 0;
      block.style.cssText = 'white-space: pre-wrap; overflow-wrap: anywhere';
      block.textContent = JSON.stringify(facts);
      this.domElement.replaceChildren(block);
    }
  }
  return { default: Probe };
});
