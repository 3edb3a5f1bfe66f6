import * as React from 'react';
import { siteAddress } from '../../../../domain/breadcrumb/siteAddress';
import { Button } from '../../../../ui/button/Button';
import { Field, hintId, inputClass, problemId } from '../../../../ui/form/Field';
import { useId } from '../../../../ui/useId';
import styles from './BreadcrumbCard.module.scss';
import { useBreadcrumbCardStrings } from './loc/strings';
import { SiteActivation } from './SiteActivation';

/** The breadcrumb of a site that is named by its address: a group's, or the hub. @param origin of the tenant */
export function OtherSite({ origin }: { origin: string }): React.ReactElement {
  const strings = useBreadcrumbCardStrings();
  const id = useId('breadcrumb-site');
  const [typed, setTyped] = React.useState('');
  const [isWrong, setWrong] = React.useState(false);
  const [webUrl, setWebUrl] = React.useState<string>();
  const input = React.useRef<HTMLInputElement>(null);

  const submit = (event: React.FormEvent): void => {
    event.preventDefault();
    const found = siteAddress(typed, origin);
    setWrong(found === undefined);
    setWebUrl(found);
    if (found === undefined) input.current?.focus();
  };
  return (
    <>
      <form noValidate className={styles.address} onSubmit={submit} aria-label={strings.otherSite}>
        <Field id={id} label={strings.address} hint={strings.otherHint} problem={isWrong ? strings.noAddress(origin) : undefined}>
          <div className={styles.line}>
            <input
              ref={input}
              id={id}
              type="url"
              className={inputClass}
              value={typed}
              autoComplete="off"
              spellCheck={false}
              aria-invalid={isWrong}
              aria-describedby={`${hintId(id)} ${problemId(id)}`}
              onChange={(event) => setTyped(event.target.value)}
            />
            <Button type="submit">{strings.look}</Button>
          </div>
        </Field>
      </form>
      {webUrl !== undefined && (
        <div className={styles.site}>
          <h5>{webUrl}</h5>
          <SiteActivation key={webUrl} webUrl={webUrl} label={strings.shownFor(webUrl)} />
        </div>
      )}
    </>
  );
}
