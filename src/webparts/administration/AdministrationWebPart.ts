import { EntWebPart, type PropertyPaneModule } from '../EntWebPart';
import type { Mount } from '../mountTypes';
import type { AdministrationProperties } from './properties';

/** Checks and sets up the ENT lists of the site on which it stands. */
export default class AdministrationWebPart extends EntWebPart<AdministrationProperties> {
  protected override async loadMount(): Promise<Mount<AdministrationProperties>> {
    const { mountAdministration } = await import(/* webpackChunkName: 'ent-administration' */ './components/mount');
    return mountAdministration;
  }

  protected override loadPane(): Promise<PropertyPaneModule> {
    return import(/* webpackChunkName: 'ent-panes' */ './AdministrationPropertyPane');
  }
}
