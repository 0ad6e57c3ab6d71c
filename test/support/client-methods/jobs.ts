import type { ClientMethod } from './context.js';

/** The calls that start a job: what comes of it, an event tells. */
export const jobs = {
  createAppointment: {
    method: 'appointments.create',
    call: ({ org, known }) =>
      org.appointments.create({
        mrn: known.mrn,
        location: known.locationEhrId,
        provider: known.providerEhrId,
        type: known.visitType,
        datetime: known.datetime,
      }),
  },
  updateAppointment: {
    method: 'appointments.update',
    call: ({ org, known }) => org.appointments.update(known.appointmentId, { status: known.visitStatus }),
  },
  fetchAppointments: {
    method: 'appointments.fetch',
    call: ({ org, known }) => org.appointments.fetch({ startDate: known.day, endDate: known.nextDay }),
  },
  fetchAvailability: {
    method: 'availability.fetch',
    call: ({ org, known }) =>
      org.availability.fetch({
        providerIds: [known.providerEhrId],
        startDate: known.day,
        endDate: known.nextDay,
      }),
  },
  createClaim: {
    method: 'claims.create',
    call: ({ org, known }) => org.claims.create({ appointmentId: known.appointmentId }),
  },
  uploadDocument: {
    method: 'documents.upload',
    call: ({ org, known }) =>
      org.documents.upload({
        document: { content: new TextEncoder().encode('%PDF-1.4\n'), filename: 'letter.pdf' },
        patientMrn: known.mrn,
        folderName: 'Letters',
      }),
  },
  addPatientInsurance: {
    method: 'patientInsurances.add',
    call: ({ org, known }) =>
      org.patientInsurances.add(known.mrn, {
        memberId: 'ABC123456',
        insuranceProviderId: known.insuranceProviderId,
        priority: 1,
        planBeginDate: '2024-01-01',
        copayment: 25,
        relationshipToSubscriber: '01',
      }),
  },
  updatePatientInsurance: {
    method: 'patientInsurances.update',
    call: ({ org, known }) =>
      org.patientInsurances.update(known.mrn, known.emrInsuranceId, { memberId: 'ABC123456' }),
  },
  createMessage: {
    method: 'messages.create',
    call: ({ org, known }) =>
      org.messages.create({ provider: known.providerEhrId, subject: 'Results', message: 'They are here.' }),
  },
  createNote: {
    method: 'notes.create',
    call: ({ org, known }) =>
      org.notes.create({
        appointmentId: known.appointmentId,
        note: 'Line 1\nLine 2',
        icd10Codes: ['R07.9'],
      }),
  },
  createPatientNote: {
    method: 'patientNotes.create',
    call: ({ org, known }) =>
      org.patientNotes.create({
        note: 'Called.',
        subject: 'Call',
        patientMrn: known.mrn,
        locationId: known.locationEhrId,
      }),
  },
  createPatient: {
    method: 'patients.create',
    call: ({ org }) =>
      org.patients.create({
        firstName: 'John',
        lastName: 'Doe',
        dob: '1980-05-15',
        sex: 'male',
        phone: '5551234567',
      }),
  },
  updatePatient: {
    method: 'patients.update',
    call: ({ org, known }) =>
      org.patients.update(known.patientId, {
        phone: '222-333-4444',
        addressState: 'NY',
        addressZip: '12345-6789',
      }),
  },
  fetchPatients: {
    method: 'patients.fetch',
    call: ({ org, known }) =>
      org.patients.fetch({ searchBy: 'mrn', mrn: known.mrn, include: ['insurances'] }),
  },
  createPayment: {
    method: 'payments.create',
    call: ({ org, known }) =>
      org.payments.create({
        patientMrn: known.mrn,
        paymentMethod: 'Card',
        referenceNumber: 'R-1',
        location: known.locationEhrId,
        amount: 25.5,
      }),
  },
  createReferringProvider: {
    method: 'referringProviders.create',
    call: ({ org }) =>
      org.referringProviders.create({
        firstName: 'Jane',
        lastName: 'Doe',
        npi: '1234567893',
        phone: '222-333-4444',
      }),
  },
  createReferral: {
    method: 'referrals.create',
    call: ({ org, known }) =>
      org.referrals.create({
        patientMrn: known.mrn,
        referringFromProviderEhrId: known.providerEhrId,
        referringToProviderEhrId: '0',
        direction: 'outgoing',
        priority: 'routine',
        reason: 'Chest pain',
        diagnosisCodes: ['R07.9'],
        documents: [{ filename: 'letter.pdf', contentBase64: 'JVBERi0xLjQK' }],
      }),
  },
  createTask: {
    method: 'tasks.create',
    call: ({ org, known }) =>
      org.tasks.create({
        description: 'Call the patient back.',
        patientMrn: known.mrn,
        subject: 'Call',
        assigneeUserId: known.assigneeId,
        notifyList: [known.assigneeId],
      }),
  },
  createTaskNote: {
    method: 'taskNotes.create',
    call: ({ org, known }) => org.taskNotes.create({ emrTaskId: known.emrTaskId, note: 'Done.' }),
  },
  createTelephoneEncounter: {
    method: 'telephoneEncounters.create',
    call: ({ org, known }) =>
      org.telephoneEncounters.create({
        patientMrn: known.mrn,
        providerId: known.providerEhrId,
        locationId: known.locationEhrId,
        assignedToId: known.providerEhrId,
        reason: 'Refill',
      }),
  },
  createTelephoneEncounterAction: {
    method: 'telephoneEncounters.createAction',
    call: ({ org, known }) =>
      org.telephoneEncounters.createAction({
        emrAppointmentId: known.emrEncounterId,
        text: 'Called back.',
        isHighPriority: true,
      }),
  },
} satisfies Record<string, ClientMethod>;
