import type { IReadonlyTheme } from '@microsoft/sp-component-base';
import { DisplayMode } from '@microsoft/sp-core-library';
import type { IPropertyPaneConfiguration } from '@microsoft/sp-property-pane';
import { BaseClientSideWebPart, type WebPartContext } from '@microsoft/sp-webpart-base';
import * as strings from 'EntWebPartStrings';
import type { Hosting, Language, Mount, MountHandle, MountOptions } from './mountTypes';

/** What a property pane module, loaded only when the pane opens, exports. */
export interface PropertyPaneModule {
  configuration(): IPropertyPaneConfiguration;
}

/** Internal to Microsoft, hence optional: without it a web part draws as in a section. */
type LayoutAware = WebPartContext & { _getPageLayoutType?: () => string | undefined };

/**
 * What every web part class of the bundle shares: the contract with SharePoint, and nothing that draws.
 * Components, Fluent and PnPjs come with the one dynamic import of `loadMount`.
 */
export abstract class EntWebPart<TProperties extends object> extends BaseClientSideWebPart<TProperties> {
  private theme: IReadonlyTheme | undefined;
  private handle: MountHandle<TProperties> | undefined;
  private mounting = false;
  private gone = false;
  private pane: PropertyPaneModule | undefined;

  /** The one dynamic import of the web part's components. */
  protected abstract loadMount(): Promise<Mount<TProperties>>;

  /** The dynamic import of the property pane. */
  protected abstract loadPane(): Promise<PropertyPaneModule>;

  public override render(): void {
    if (this.handle) {
      this.handle.update(this.changing());
    } else if (!this.mounting) {
      this.mounting = true;
      this.mount().catch((error: unknown) => this.renderCompleted(error instanceof Error ? error : new Error(String(error))));
    }
  }

  protected override get isRenderAsync(): boolean {
    return true;
  }

  protected override onThemeChanged(theme: IReadonlyTheme | undefined): void {
    this.theme = theme;
    this.handle?.update({ theme });
  }

  protected override onDispose(): void {
    this.gone = true;
    this.handle?.unmount();
    this.handle = undefined;
  }

  protected override async loadPropertyPaneResources(): Promise<void> {
    this.pane = await this.loadPane();
  }

  protected override getPropertyPaneConfiguration(): IPropertyPaneConfiguration {
    return this.pane ? this.pane.configuration() : { pages: [] };
  }

  private async mount(): Promise<void> {
    try {
      const mount = await this.loadMount();
      if (this.gone) return;
      this.domElement.textContent = '';
      this.handle = mount(this.options());
    } catch (error) {
      console.error('ENT: the web part could not be loaded.', error);
      this.domElement.textContent = strings.LoadFailed;
    } finally {
      this.mounting = false;
    }
    this.renderCompleted();
  }

  private options(): MountOptions<TProperties> {
    return { domElement: this.domElement, context: this.context, language: this.language(), hosting: this.hosting(), ...this.changing() };
  }

  private changing(): Pick<MountOptions<TProperties>, 'theme' | 'properties' | 'displayMode' | 'onPropertyChange'> {
    const editing = this.displayMode === DisplayMode.Edit;
    return {
      theme: this.theme,
      properties: { ...this.properties },
      displayMode: editing ? 'edit' : 'read',
      onPropertyChange: editing ? this.storeProperties : undefined
    };
  }

  private readonly storeProperties = (changes: Partial<TProperties>): void => {
    Object.assign(this.properties, changes);
    this.handle?.update({ properties: { ...this.properties } });
  };

  private language(): Language {
    return this.context.pageContext.cultureInfo.currentUICultureName.toLowerCase().startsWith('fr') ? 'fr' : 'en';
  }

  private hosting(): Hosting {
    if (this.context.sdks.microsoftTeams) return 'teams';
    const context: LayoutAware = this.context;
    return context._getPageLayoutType?.() === 'SingleWebPartAppPageLayout' ? 'fullPage' : 'page';
  }
}
