import { PropertyPaneTextField, PropertyPaneToggle, type IPropertyPaneConfiguration } from '@microsoft/sp-property-pane';
import * as strings from 'BreadcrumbWebPartStrings';
import * as common from 'EntWebPartStrings';
import { LONGEST_ROOT_TITLE, LONGEST_SEPARATOR } from '../../domain/breadcrumb/settings';

/** The pane of the breadcrumb: what the first step is called, whether the home page shows it, what stands between two steps. */
export function configuration(): IPropertyPaneConfiguration {
  return {
    pages: [
      {
        header: { description: strings.PaneDescription },
        groups: [
          {
            groupName: common.DisplayGroup,
            groupFields: [
              PropertyPaneTextField('rootTitle', {
                label: strings.RootTitleLabel,
                description: strings.RootTitleDescription,
                maxLength: LONGEST_ROOT_TITLE
              }),
              PropertyPaneToggle('hideOnHome', {
                label: strings.HideOnHomeLabel,
                onText: common.Yes,
                offText: common.No
              }),
              PropertyPaneTextField('separator', {
                label: strings.SeparatorLabel,
                description: strings.SeparatorDescription,
                maxLength: LONGEST_SEPARATOR
              })
            ]
          }
        ]
      }
    ]
  };
}
