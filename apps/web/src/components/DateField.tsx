import { type CalendarDate, parseDate } from '@internationalized/date';
import { Button } from 'react-aria-components/Button';
import {
  Calendar,
  CalendarCell,
  CalendarGrid,
  CalendarGridBody,
  CalendarGridHeader,
  CalendarHeaderCell,
} from 'react-aria-components/Calendar';
import { DateInput, DateSegment } from 'react-aria-components/DateField';
import { DatePicker } from 'react-aria-components/DatePicker';
import { Dialog } from 'react-aria-components/Dialog';
import { Group } from 'react-aria-components/Group';
import { Heading } from 'react-aria-components/Heading';
import { Popover } from 'react-aria-components/Popover';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { FieldAbove, FieldBelow, type FieldProps } from './FieldParts.js';
import { Icon } from './Icon.js';

interface DateFieldProps extends FieldProps {
  /** A calendar day, `2026-05-04`, or null while it is not whole. */
  readonly value: string | null;
  readonly onChange: (day: string | null) => void;
  readonly min?: string;
  readonly max?: string;
}

/** The same object for the same day: at another one the field forgets what is typed half. */
const useDay = (day: string | null | undefined): CalendarDate | null =>
  useMemo(() => (day ? parseDate(day) : null), [day]);

/** A day in the reader's own order (pp.kk.vvvv), typed part by part or picked from a month. */
export function DateField({ label, hint, optional, error, ...props }: DateFieldProps) {
  const { value, onChange, min, max, id } = props;
  const { t } = useTranslation();
  return (
    <DatePicker
      className="field date-field"
      value={useDay(value)}
      onChange={(day) => onChange(day?.toString() ?? null)}
      minValue={useDay(min)}
      maxValue={useDay(max)}
      isInvalid={Boolean(error)}
      validationBehavior="aria"
      shouldForceLeadingZeros
      {...(id && { id })}
    >
      <FieldAbove label={label} hint={hint} optional={optional ?? false} />
      <Group className="input date-input">
        <DateInput>{(segment) => <DateSegment segment={segment} className="segment" />}</DateInput>
        <Button className="date-open" aria-label={t('chooseDate')}>
          <Icon name="calendar" />
        </Button>
      </Group>
      <FieldBelow error={error} />
      <Popover className="popover month">
        <Dialog className="month-body" aria-label={t('chooseDate')}>
          <Month />
        </Dialog>
      </Popover>
    </DatePicker>
  );
}

function Month() {
  return (
    <Calendar firstDayOfWeek="mon">
      <header className="month-head">
        <Button slot="previous" className="btn small icon quiet">
          <Icon name="chevronLeft" />
        </Button>
        <Heading />
        <Button slot="next" className="btn small icon quiet">
          <Icon name="chevronRight" />
        </Button>
      </header>
      <CalendarGrid weekdayStyle="short">
        <CalendarGridHeader>
          {(day) => <CalendarHeaderCell>{day}</CalendarHeaderCell>}
        </CalendarGridHeader>
        <CalendarGridBody>
          {(date) => <CalendarCell date={date} className="day" />}
        </CalendarGridBody>
      </CalendarGrid>
    </Calendar>
  );
}
