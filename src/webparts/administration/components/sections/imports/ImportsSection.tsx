import { useQuery } from '@tanstack/react-query';
import * as React from 'react';
import type { ImportKind } from '../../../../../domain/imports/types';
import type { Register } from '../../../../../domain/register/types';
import { ErrorBanner } from '../../../../../ui/feedback/ErrorBanner';
import { LoadingState } from '../../../../../ui/feedback/LoadingState';
import { useQueryKeys } from '../../../../../ui/root/repositories';
import { SectionFrame } from '../../shell/SectionFrame';
import type { SectionProps } from '../../shell/sections';
import { useServices } from '../../shell/services';
import { useRegister } from '../../shell/useRegister';
import { useSchool, type LoadedSchool } from '../../shell/useSchool';
import { loadImportTools } from './importTools';
import { useImportsStrings } from './loc/strings';
import { StartScreen } from './start/StartScreen';
import { useImports } from './start/useImports';
import { ImportWizard } from './wizard/ImportWizard';

/** Files that become the register: what can be imported, then one import after the other. */
export function ImportsSection({ go }: SectionProps): React.ReactElement {
  const strings = useImportsStrings();
  const loaded = useRegister();
  const school = useSchool();
  const imports = useImports();
  const [kind, setKind] = React.useState<ImportKind>();
  return (
    <SectionFrame loaded={loaded}>
      {(register) => {
        if (school.today === undefined) {
          return school.error ? (
            <ErrorBanner error={school.error} onRetry={school.reload} />
          ) : (
            <LoadingState label={strings.loadingTools} bars={6} />
          );
        }
        return kind === undefined ? (
          <StartScreen register={register} today={school.today} imports={imports} onKind={setKind} />
        ) : (
          <PreparedWizard key={kind} kind={kind} school={school} register={register} go={go} onKind={setKind} />
        );
      }}
    </SectionFrame>
  );
}

interface PreparedWizardProps extends SectionProps {
  kind: ImportKind;
  school: LoadedSchool;
  register: Register;
  onKind: (kind: ImportKind | undefined) => void;
}

/** The wizard once what reads files is there, and how the last file of this kind was understood is known. */
function PreparedWizard({ kind, school: loaded, register, go, onKind }: PreparedWizardProps): React.ReactElement {
  const strings = useImportsStrings();
  const services = useServices();
  const keys = useQueryKeys();
  const prepared = useQuery({
    queryKey: [...keys.all, 'import', kind],
    queryFn: async () => {
      const [tools, remembered] = await Promise.all([loadImportTools(), services.register.lastImport(kind)]);
      return { tools, remembered };
    },
    // A wizard under way keeps what it began with.
    staleTime: Infinity,
    refetchOnMount: 'always'
  });
  const { school, calendar, today } = loaded;
  if (prepared.data && school && calendar && today !== undefined) {
    return <ImportWizard {...prepared.data} {...{ kind, school, calendar, today, register, go, onKind }} />;
  }
  if (prepared.error) return <ErrorBanner error={prepared.error} onRetry={() => prepared.refetch()} />;
  return <LoadingState label={strings.loadingTools} bars={4} />;
}
