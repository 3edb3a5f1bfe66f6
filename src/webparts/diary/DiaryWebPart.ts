import { EntWebPart, type PropertyPaneModule } from '../EntWebPart';
import type { Mount } from '../mountTypes';
import type { DiaryProperties } from './properties';

/** The class diary (cahier de textes): sessions and homework, written by teachers, read by pupils and guardians. */
export default class DiaryWebPart extends EntWebPart<DiaryProperties> {
  protected override async loadMount(): Promise<Mount<DiaryProperties>> {
    const { mountDiary } = await import(/* webpackChunkName: 'ent-diary' */ './components/mount');
    return mountDiary;
  }

  protected override loadPane(): Promise<PropertyPaneModule> {
    return import(/* webpackChunkName: 'ent-panes' */ './DiaryPropertyPane');
  }
}
