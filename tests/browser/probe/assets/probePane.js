// A web part with one field of every kind, for the tests of the property pane.
define(['@microsoft/sp-webpart-base', '@microsoft/sp-property-pane'], function (webPartBase, pane) {
  class ProbePane extends webPartBase.BaseClientSideWebPart {
    get disableReactivePropertyChanges() {
      return this.properties.slow === true;
    }

    getPropertyPaneConfiguration() {
      const fields = [
        pane.PropertyPaneTextField('word', {
          label: 'Mot',
          description: 'Un nom d’arbre.',
          onGetErrorMessage: (value) => (value === 'ortie' ? 'Pas d’ortie ici.' : '')
        }),
        pane.PropertyPaneCheckbox('shown', { text: 'Montrer le mot' }),
        pane.PropertyPaneToggle('loud', { label: 'En majuscules', onText: 'Oui', offText: 'Non' }),
        pane.PropertyPaneDropdown('colour', {
          label: 'Couleur',
          options: [
            { key: 'vert', text: 'Vert' },
            { key: 'roux', text: 'Roux' }
          ]
        }),
        pane.PropertyPaneChoiceGroup('size', {
          label: 'Taille',
          options: [
            { key: 'arbuste', text: 'Arbuste' },
            { key: 'arbre', text: 'Arbre' }
          ]
        }),
        pane.PropertyPaneHorizontalRule(),
        pane.PropertyPaneSlider('age', { label: 'Âge', min: 1, max: 9 }),
        pane.PropertyPaneLabel('none', { text: 'Une étiquette' }),
        pane.PropertyPaneLink('none', { text: 'Un lien', href: '/sites/lycee' }),
        pane.PropertyPaneButton('age', { text: 'Rajeunir', onClick: () => 1 }),
        { type: 1, targetProperty: 'drawn', properties: { key: 'drawn', onRender: () => undefined } }
      ];
      return {
        pages: [
          { header: { description: 'Réglages de l’essai' }, groups: [{ groupName: 'Plante', groupFields: fields }] },
          { groups: [{ groupFields: [pane.PropertyPaneTextField('note', { label: 'Note', multiline: true })] }] }
        ]
      };
    }

    render() {
      const { word, shown, loud, colour, size, age, note } = this.properties;
      const line = document.createElement('p');
      line.textContent = [shown ? (loud ? word.toUpperCase() : word) : '(caché)', colour, size, age, note].join(' · ');
      const input = document.createElement('button');
      input.textContent = `mode ${this.displayMode}`;
      input.addEventListener('click', () => this.context.propertyPane.open());
      this.domElement.replaceChildren(line, input);
    }
  }
  return { default: ProbePane };
});
