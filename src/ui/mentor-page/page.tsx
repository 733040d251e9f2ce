/** The mentor page as a whole: what is with the mentor that the open note is about. */
import { useEffect, useMemo } from "preact/hooks";
import type { Snapshot } from "../../app/snapshot";
import { mentorToShow, type ShownMentor } from "../../core/dashboard/mentor-page/followed";
import { mentorHead } from "../../core/dashboard/mentor-page/head";
import { rowsWith, splitRows } from "../../core/dashboard/mentor-page/open-entries";
import type { PanelSource } from "../../core/dashboard/panel-source";
import { DashboardProvider, useDashboard, type DashboardContext } from "../dashboard/context";
import { Loading } from "../dashboard/empty";
import { useSnapshot } from "../dashboard/hooks";
import { moveFocus } from "../dashboard/stops";
import { useStaying } from "../dashboard/use-staying";
import { feedbackPanel } from "../panels/feedback";
import { lettersPanel } from "../panels/letters";
import { PanelSection } from "../panels/panel-section";
import { ActBar } from "./act-bar";
import { Balance } from "./balance";
import { Evidence } from "./evidence";
import { useFollowed, type FollowedStore } from "./followed-store";
import { Head } from "./head";
import { HintsElsewhere } from "./hints-elsewhere";
import { Meetings } from "./meetings";
import { NotWorking } from "./not-working";
import { Readiness } from "./readiness";
import { Due, OpenEntries } from "./rows";

export interface MentorPageProps {
  readonly followed: FollowedStore;
}

export function MentorPageRoot({
  context,
  followed,
}: MentorPageProps & { readonly context: DashboardContext }) {
  return (
    <DashboardProvider value={context}>
      <MentorPageWindow followed={followed} />
    </DashboardProvider>
  );
}

function MentorPageWindow({ followed }: MentorPageProps) {
  const { app } = useDashboard();
  const snapshot = useSnapshot(app);
  const following = useFollowed(followed);
  const shown = useMemo(() => {
    const { note, last } = following;
    const pathOf = (real: string | null) => (real === null ? null : app.discreet.shownPath(real));
    return (
      snapshot && mentorToShow(snapshot.ledger, { ...following, note: pathOf(note), last: pathOf(last) })
    );
  }, [snapshot, following, app]);
  const path = shown?.mentor.path ?? null;
  useEffect(() => {
    if (path !== null) followed.set({ last: app.discreet.path(path) });
  }, [followed, path, app]);
  return (
    <div class="mentorship-dashboard mentorship-mentor-page">
      {snapshot === null ? <Loading /> : null}
      {snapshot && shown ? <Page key={path} snapshot={snapshot} shown={shown} /> : null}
      {snapshot && !shown ? <NobodyYet isVaultEmpty={snapshot.ledger.mentors.size === 0} /> : null}
    </div>
  );
}

interface PageProps {
  readonly snapshot: Snapshot;
  readonly shown: ShownMentor;
}

function Page({ snapshot, shown: { mentor, instead } }: PageProps) {
  const { done } = useDashboard();
  const rows = useMemo(() => rowsWith(mentor, snapshot), [mentor, snapshot]);
  const { staying, phases } = useStaying(rows);
  const split = useMemo(() => splitRows(staying.rows), [staying]);
  const source = useMemo(
    (): PanelSource => ({ ...snapshot, filter: { mentor: mentor.path, text: "" }, days: null }),
    [snapshot, mentor],
  );
  const head = useMemo(() => mentorHead(mentor, snapshot), [mentor, snapshot]);
  const lists = { ...split, phases, today: snapshot.today };
  return (
    <>
      <ActBar head={head} />
      <div
        class="mentorship-page"
        onKeyDown={(event) => {
          if (!event.defaultPrevented) moveFocus(event, event.currentTarget);
        }}
        onMouseEnter={() => done.hold(true)}
        onMouseLeave={() => done.hold(false)}
      >
        <Head head={head} instead={instead} />
        <div class="mentorship-column">
          <HintsElsewhere source={source} />
          <Due {...lists} />
          <Meetings mentor={mentor} source={source} />
          <OpenEntries {...lists} name={head.name} />
          <PanelSection panel={feedbackPanel} source={source} />
        </div>
        <div class="mentorship-column">
          <PanelSection panel={lettersPanel} source={source} />
          <Evidence mentor={mentor} source={source} />
          <Readiness mentor={mentor} source={source} />
          <Balance mentor={mentor} source={source} />
          <NotWorking mentor={mentor} source={source} owed={split} />
        </div>
      </div>
    </>
  );
}

/** Before a note about a mentor was open. */
function NobodyYet({ isVaultEmpty }: { readonly isVaultEmpty: boolean }) {
  const { openers } = useDashboard();
  return (
    <div class="mentorship-empty">
      <h2>One mentor at a time</h2>
      <p>
        Open a mentor’s note, or a note about one mentor such as a meeting or a letter. What is due with them,
        what is open both ways and what a letter could be written from then appears here.
      </p>
      {isVaultEmpty ? (
        <div class="mentorship-empty-acts">
          <button type="button" class="mod-cta" onClick={() => openers.newMentor()}>
            New mentor…
          </button>
        </div>
      ) : null}
    </div>
  );
}
