import { EntWebPart, type PropertyPaneModule } from '../EntWebPart';
import type { Mount } from '../mountTypes';
import type { BreadcrumbProperties } from './properties';

/** The breadcrumb where the extension has no placeholder: on a page that was not given one, and in Teams. */
export default class BreadcrumbWebPart extends EntWebPart<BreadcrumbProperties> {
  protected override async loadMount(): Promise<Mount<BreadcrumbProperties>> {
    const { mountWebPart } = await import(/* webpackChunkName: 'ent-breadcrumb-web-part' */ './components/mount');
    return mountWebPart;
  }

  protected override loadPane(): Promise<PropertyPaneModule> {
    return import(/* webpackChunkName: 'ent-panes' */ './BreadcrumbPropertyPane');
  }
}
