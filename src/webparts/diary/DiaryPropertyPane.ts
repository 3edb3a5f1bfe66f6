import { PropertyPaneTextField, type IPropertyPaneConfiguration } from '@microsoft/sp-property-pane';
import * as strings from 'DiaryWebPartStrings';

/** The pane of the class diary: which school, when SharePoint's own structure does not say. */
export function configuration(): IPropertyPaneConfiguration {
  return {
    pages: [
      {
        header: { description: strings.PaneDescription },
        groups: [
          {
            groupName: strings.SchoolGroup,
            groupFields: [
              PropertyPaneTextField('schoolUrl', {
                label: strings.SchoolUrlLabel,
                description: strings.SchoolUrlDescription,
                deferredValidationTime: 500
              })
            ]
          }
        ]
      }
    ]
  };
}
