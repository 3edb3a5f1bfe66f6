import * as React from 'react';
import * as ReactDom from 'react-dom';

/** Draws a web part from its options, again whenever they change; `stop` is called once, when it goes away. */
export function mountReact<TOptions extends { domElement: HTMLElement }>(
  options: TOptions,
  draw: (options: TOptions) => React.ReactElement,
  stop: () => void
): { update: (changes: Partial<TOptions>) => void; unmount: () => void } {
  let current: TOptions | undefined = options;
  ReactDom.render(draw(options), options.domElement);
  return {
    update: (changes) => {
      if (!current) return;
      current = { ...current, ...changes };
      ReactDom.render(draw(current), current.domElement);
    },
    unmount: () => {
      if (!current) return;
      ReactDom.unmountComponentAtNode(current.domElement);
      current = undefined;
      stop();
    }
  };
}
