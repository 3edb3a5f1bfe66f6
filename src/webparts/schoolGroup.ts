import { PropertyPaneTextField, type IPropertyPaneGroup } from '@microsoft/sp-property-pane';
import * as common from 'EntWebPartStrings';

/** The group of a property pane that says which school the web part shows, in its property `schoolUrl`. */
export function schoolGroup(): IPropertyPaneGroup {
  return {
    groupName: common.SchoolGroup,
    groupFields: [
      PropertyPaneTextField('schoolUrl', {
        label: common.SchoolUrlLabel,
        description: common.SchoolUrlDescription,
        deferredValidationTime: 500
      })
    ]
  };
}
