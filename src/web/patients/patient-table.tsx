import type { Patient } from '../api';
import { ageOn, dateText, todayIn } from '../schedule';

interface PatientTableProps {
  patients: readonly Patient[];
  timezone: string | undefined;
}

export function PatientTable({ patients, timezone }: PatientTableProps) {
  const today = todayIn(timezone);
  return (
    <table className="table" data-testid="patients">
      <caption className="visually-hidden">Patients of the clinic</caption>
      <thead>
        <tr>
          <th scope="col">Name</th>
          <th scope="col">Born</th>
          <th scope="col">Sex</th>
          <th scope="col">Phone</th>
          <th scope="col">MRN</th>
        </tr>
      </thead>
      <tbody>
        {patients.map((patient) => {
          const age = ageOn(today, patient.dob);
          return (
            <tr key={String(patient.mrn)}>
              <th scope="row">
                {patient.lastName}, {patient.firstName}
              </th>
              <td data-label="Born">
                {dateText(patient.dob)} {age !== undefined && <span className="muted">({age})</span>}
              </td>
              <td data-label="Sex" className="capital">
                {patient.sex ?? '—'}
              </td>
              <td data-label="Phone" className="numbers">
                {patient.phone ?? '—'}
              </td>
              <td data-label="MRN" className="numbers">
                {patient.mrn}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
