import { useStore } from 'zustand';
import { DisposalList } from '@/components/records/disposal-list';
import { LogCheck } from '@/components/records/log-check';
import { PackageDrop } from '@/components/records/package-drop';
import { RecordsBody } from '@/components/records/records-body';
import { RegistrationList } from '@/components/records/registration-list';
import { FindView } from './find-view';
import { listOf } from './finding-state';
import { useRecordsPage } from './page-context';
import { listOfRequests } from './requests-store';

export const VIEWS = ['find', 'registration', 'disposal', 'package'] as const;
export type ViewName = (typeof VIEWS)[number];

interface ChosenViewProps {
  readonly view: ViewName;
  readonly openId: string | null;
}

/** The view that the editor has chosen. */
export function ChosenView({ view, openId }: ChosenViewProps) {
  const { requests, packages, disposing, finding, explain } = useRecordsPage();
  const disposals = useStore(disposing.store);
  const listed = useStore(requests.store);
  const dropped = useStore(packages.store);
  const checked = useStore(packages.log.store);
  const records = listOf(useStore(finding.store));
  switch (view) {
    case 'find':
      return <FindView openId={openId} />;
    case 'registration':
      return (
        <RecordsBody list={listOfRequests(listed, records)} explain={explain}>
          <RegistrationList requests={listed.requests ?? []} more={listed.more} openId={openId} />
        </RecordsBody>
      );
    case 'disposal':
      return (
        <DisposalList
          state={disposals}
          explain={explain}
          onLook={() => void disposing.look()}
          onDispose={(rule, recordIds, confirmed) => void disposing.dispose(rule, recordIds, confirmed)}
        />
      );
    case 'package':
      return (
        <>
          <PackageDrop
            name={dropped.name}
            state={dropped.state}
            signingKey={dropped.key}
            explain={explain}
            onFile={(file) => void packages.check(file)}
            onHandedOver={(id, withdrawn) => void packages.handOver(id, withdrawn)}
          />
          <LogCheck state={checked} explain={explain} onCheck={() => void packages.log.check()} />
        </>
      );
  }
}
