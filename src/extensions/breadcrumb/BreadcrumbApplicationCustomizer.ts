import { BaseApplicationCustomizer, PlaceholderName, type PlaceholderContent } from '@microsoft/sp-application-base';
import * as strings from 'BreadcrumbStrings';
import type { BreadcrumbHandle } from './components/mount';

/**
 * Fil d'Ariane: where a page stands, above every page of the sites on which it is switched on. It loads on every page, so this class
 * holds nothing but the placeholder; what is drawn comes in a chunk of its own.
 */
export default class BreadcrumbApplicationCustomizer extends BaseApplicationCustomizer<object> {
  private placeholder: PlaceholderContent | undefined;
  private handle: BreadcrumbHandle | undefined;

  public onInit(): Promise<void> {
    this.context.placeholderProvider.changedEvent.add(this, this.draw);
    this.context.application.navigatedEvent.add(this, this.draw);
    this.draw();
    return Promise.resolve();
  }

  protected onDispose(): void {
    this.context.placeholderProvider.changedEvent.remove(this, this.draw);
    this.context.application.navigatedEvent.remove(this, this.draw);
    this.forget();
  }

  private readonly draw = (): void => {
    this.load().catch((error: unknown) => console.error('ENT: the breadcrumb could not be drawn.', error));
  };

  private async load(): Promise<void> {
    const { mountBreadcrumb } = await import(/* webpackChunkName: 'ent-breadcrumb' */ './components/mount');
    this.placeholder ??= this.context.placeholderProvider.tryCreateContent(PlaceholderName.Top, { onDispose: () => this.forget() });
    if (!this.placeholder) return;
    const { title, absoluteUrl } = this.context.pageContext.web;
    const place = { siteTitle: title, siteUrl: absoluteUrl };
    if (this.handle) this.handle.update(place);
    else this.handle = mountBreadcrumb(this.placeholder.domElement, strings.Label, place);
  }

  /** A host may take the placeholder away and give it back later. */
  private forget(): void {
    this.handle?.unmount();
    this.handle = undefined;
    this.placeholder = undefined;
  }
}
