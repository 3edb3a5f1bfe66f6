import {
  PropertyPaneDropdown,
  PropertyPaneTextField,
  PropertyPaneToggle,
  type IPropertyPaneConfiguration
} from '@microsoft/sp-property-pane';
import * as strings from 'BookingWebPartStrings';
import * as common from 'EntWebPartStrings';
import { schoolGroup } from '../schoolGroup';

/** The pane of the bookings: what the page shows first, whether it hangs on a wall, and which school. */
export function configuration(): IPropertyPaneConfiguration {
  return {
    pages: [
      {
        header: { description: strings.PaneDescription },
        groups: [
          {
            groupName: common.DisplayGroup,
            groupFields: [
              PropertyPaneDropdown('view', {
                label: strings.ViewLabel,
                options: [
                  { key: 'auto', text: strings.ViewAuto },
                  { key: 'day', text: strings.ViewDay },
                  { key: 'week', text: strings.ViewWeek },
                  { key: 'mine', text: strings.ViewMine }
                ]
              }),
              PropertyPaneTextField('category', {
                label: strings.CategoryLabel,
                description: strings.CategoryDescription,
                deferredValidationTime: 500
              }),
              PropertyPaneToggle('kiosk', { label: strings.KioskLabel, onText: common.Yes, offText: common.No })
            ]
          },
          schoolGroup()
        ]
      }
    ]
  };
}
