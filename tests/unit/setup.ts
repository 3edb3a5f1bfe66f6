// Node's own fetch classes where jsdom hides them (PnPjs needs them), and silence for Fluent's missing icon font: our icons are SVG.
const globals = globalThis as Record<string, unknown>;

if (typeof globals.window !== 'undefined') {
  const { setIconOptions } = jest.requireActual('@fluentui/react/lib/Styling') as {
    setIconOptions: (options: { disableWarnings: boolean }) => void;
  };
  setIconOptions({ disableWarnings: true });
}

export {};
