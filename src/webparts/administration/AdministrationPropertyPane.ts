import { PropertyPaneLabel, type IPropertyPaneConfiguration } from '@microsoft/sp-property-pane';
import * as strings from 'AdministrationWebPartStrings';

/** The pane of the administration web part says why there is nothing to choose. */
export function configuration(): IPropertyPaneConfiguration {
  return {
    pages: [
      {
        header: { description: strings.PaneDescription },
        groups: [{ groupFields: [PropertyPaneLabel('', { text: strings.NothingToSet })] }]
      }
    ]
  };
}
