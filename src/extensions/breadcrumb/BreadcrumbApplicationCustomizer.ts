import { BaseApplicationCustomizer, PlaceholderName, type PlaceholderContent } from '@microsoft/sp-application-base';
import type { BreadcrumbHandle } from '../../ui/breadcrumb/mountBreadcrumb';

/**
 * Fil d'Ariane: where a page stands, above every page of the sites on which it is switched on. It loads on every page, so this class
 * holds nothing but the placeholder; what is drawn comes in a chunk of its own. Its properties are whatever somebody wrote in them.
 */
export default class BreadcrumbApplicationCustomizer extends BaseApplicationCustomizer<unknown> {
  private placeholder: PlaceholderContent | undefined;
  private handle: BreadcrumbHandle | undefined;
  private gone = false;
  /** Of the properties, as SharePoint stores it; undefined should the framework not hand it over one day. */
  private propertiesText: string | undefined;

  public constructor() {
    super();
    // In the place of a method that is Microsoft's own, and that drops properties that are no JSON without a word: whoever wrote them by
    // hand would look for the fault elsewhere.
    Object.assign(this, { _deserializeProperties: (text: string) => (this.propertiesText = text) });
  }

  public override onInit(): Promise<void> {
    this.context.placeholderProvider.changedEvent.add(this, this.draw);
    this.context.application.navigatedEvent.add(this, this.draw);
    this.draw();
    return Promise.resolve();
  }

  protected override onDispose(): void {
    this.gone = true;
    this.context.placeholderProvider.changedEvent.remove(this, this.draw);
    this.context.application.navigatedEvent.remove(this, this.draw);
    this.forget();
  }

  private readonly draw = (): void => {
    this.load().catch((error: unknown) => console.error('ENT: the breadcrumb could not be drawn.', error));
  };

  private async load(): Promise<void> {
    const { mountExtension } = await import(/* webpackChunkName: 'ent-breadcrumb' */ './components/mount');
    if (this.gone) return;
    this.placeholder ??= this.context.placeholderProvider.tryCreateContent(PlaceholderName.Top, { onDispose: () => this.forget() });
    if (!this.placeholder) return;
    const { domElement } = this.placeholder;
    if (this.handle) this.handle.follow();
    else {
      const properties = this.propertiesText ?? this.properties;
      this.handle = mountExtension({ domElement, context: this.context, properties, observer: this });
    }
  }

  /** A host may take the placeholder away and give it back later. */
  private forget(): void {
    this.handle?.unmount();
    this.handle = undefined;
    this.placeholder = undefined;
  }
}
