import {
  PropertyPaneDropdown,
  PropertyPaneTextField,
  PropertyPaneToggle,
  type IPropertyPaneConfiguration
} from '@microsoft/sp-property-pane';
import * as strings from 'DiaryWebPartStrings';
import * as common from 'EntWebPartStrings';
import { schoolGroup } from '../schoolGroup';
import { classCodesIn } from '../../domain/classCode';

/** The pane of the class diary: how the page shows it, and which school, when SharePoint's own structure does not say. */
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
                  { key: 'lessons', text: strings.ViewLessons },
                  { key: 'class', text: strings.ViewClass },
                  { key: 'classes', text: strings.ViewClasses }
                ]
              }),
              PropertyPaneDropdown('layout', {
                label: strings.LayoutLabel,
                options: [
                  { key: 'auto', text: strings.LayoutAuto },
                  { key: 'list', text: strings.LayoutList }
                ]
              }),
              PropertyPaneTextField('classCodes', {
                label: strings.ClassCodesLabel,
                description: strings.ClassCodesDescription,
                deferredValidationTime: 500,
                onGetErrorMessage: (text: string) => {
                  const { wrong } = classCodesIn(text);
                  return wrong.length > 0 ? strings.ClassCodesWrong.replace('{0}', wrong.join(', ')) : '';
                }
              }),
              PropertyPaneToggle('compact', { label: strings.CompactLabel, onText: common.Yes, offText: common.No })
            ]
          },
          schoolGroup()
        ]
      }
    ]
  };
}
