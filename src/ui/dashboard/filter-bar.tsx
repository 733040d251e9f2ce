/** The filters: by text and by mentor. */
import { SearchComponent } from "obsidian";
import { useEffect, useLayoutEffect, useRef } from "preact/hooks";
import { NO_FILTER, type DashboardFilter } from "../../core/dashboard/filter";
import type { MentorName } from "../../core/ledger/ledger";

export interface FilterBarProps {
  readonly filter: DashboardFilter;
  readonly mentors: readonly MentorName[];
  readonly onChange: (filter: DashboardFilter) => void;
  /** Escape in an empty filter: the bar is no longer needed. */
  readonly onLeave: () => void;
  /** Whether the bar was just opened by hand, so that one can type at once. */
  readonly isFocused: boolean;
  /** In discreet mode there are no words to filter by. */
  readonly isTextHidden?: boolean;
}

export function FilterBar({
  filter,
  mentors,
  onChange,
  onLeave,
  isFocused,
  isTextHidden = false,
}: FilterBarProps) {
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Escape") return;
    event.preventDefault();
    event.stopPropagation();
    if (filter.text === "" && filter.mentor === null) onLeave();
    else onChange(NO_FILTER);
  };
  return (
    <div class="mentorship-filter" role="search" onKeyDown={onKeyDown}>
      {isTextHidden ? null : (
        <SearchField
          value={filter.text}
          isFocused={isFocused}
          onChange={(text) => onChange({ ...filter, text })}
        />
      )}
      <select
        class="dropdown"
        aria-label="Filter by mentor"
        value={filter.mentor ?? ""}
        onChange={(event) => onChange({ ...filter, mentor: event.currentTarget.value || null })}
      >
        <option value="">All mentors</option>
        {mentors.map(({ path, name }) => (
          <option key={path} value={path}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}

interface SearchFieldProps {
  readonly value: string;
  readonly isFocused: boolean;
  readonly onChange: (text: string) => void;
}

/** Obsidian's own search field, which brings its icon and its button to clear. */
function SearchField({ value, isFocused, onChange }: SearchFieldProps) {
  const place = useRef<HTMLDivElement>(null);
  const field = useRef<SearchComponent | null>(null);
  const change = useRef(onChange);
  change.current = onChange;
  useLayoutEffect(() => {
    if (!place.current) return;
    const search = new SearchComponent(place.current).setPlaceholder("Filter…");
    search.onChange((text) => change.current(text));
    search.inputEl.setAttribute("aria-label", "Filter by text");
    field.current = search;
    return () => place.current?.replaceChildren();
  }, []);
  useLayoutEffect(() => {
    if (field.current && field.current.getValue() !== value) field.current.setValue(value);
  }, [value]);
  useEffect(() => {
    if (isFocused) field.current?.inputEl.focus();
  }, [isFocused]);
  return <div ref={place} class="mentorship-search" />;
}
