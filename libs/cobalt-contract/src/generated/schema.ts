// Generated from openapi/ by scripts/generate.mjs: change that, then `npm run generate`.
export interface paths {
    "/appointments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Appointments of a date range, as last read from the EHR. */
        get: operations["listAppointments"];
        put?: never;
        /** Books an appointment in the EHR. */
        post: operations["createAppointment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/appointment/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One appointment. The vendor's path is singular. */
        get: operations["getAppointment"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/appointments/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The same under the plural path. */
        get: operations["getAppointmentByPluralPath"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Changes an appointment.
         * @description While it is `pending` or `failed`, any attribute; once `scheduled`, only `status` (a code of `/visit-statuses`;
         *     an older page names `cancelled` and `rescheduled`) and `note`, which is administrative and not in the chart.
         */
        patch: operations["updateAppointment"];
        trace?: never;
    };
    "/appointments/fetch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Reads appointments live from the EHR. */
        post: operations["fetchAppointments"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/availability": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Free time of active providers who are not hidden, by what Cobalt last read from the EHR. */
        get: operations["listAvailability"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/availability/fetch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reads appointments live from the EHR and works out free time; the event brings it.
         * @description The slots are not stored, but the appointments are, so `GET /availability` shows the live state afterwards.
         */
        post: operations["fetchAvailability"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/claims": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Claims of a date range, page by page. */
        get: operations["listClaims"];
        put?: never;
        /** Creates a claim for an appointment. */
        post: operations["createClaim"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Puts a document into a patient's chart, as multipart/form-data. */
        post: operations["uploadDocument"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/documents/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The bytes of a document, for example of one that a referral names. */
        get: operations["downloadDocument"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/eligibility-checks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Eligibility checks, page by page. */
        get: operations["listEligibilityChecks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/eligibility-checks/{id}/benefits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Benefits that an eligibility check found, page by page. */
        get: operations["listEligibilityBenefits"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/fee-schedules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Fee schedules. */
        get: operations["listFeeSchedules"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/fee-schedules/{feeScheduleId}/items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Items of a fee schedule, page by page. */
        get: operations["listFeeScheduleItems"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/patients/{patient_mrn}/insurances": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Adds an insurance to a patient. */
        post: operations["addPatientInsurance"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/patients/{patient_mrn}/insurances/{emr_insurance_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Changes an insurance of a patient; fields that are left out are kept. */
        patch: operations["updatePatientInsurance"];
        trace?: never;
    };
    "/insurance-providers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Insurance companies that the EHR knows, page by page. */
        get: operations["listInsuranceProviders"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/link/token/create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Creates a link token, good for 30 minutes and one use.
         * @description `access_token` in the body makes the session one of update mode, for an account that must log in again: the EHR
         *     is detected and only the least input is asked for.
         */
        post: operations["createLinkToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/link/token/exchange": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Exchanges the public token that Link handed to the browser for a permanent access token. */
        get: operations["exchangePublicToken"];
        put?: never;
        /** The same by POST. */
        post: operations["exchangePublicTokenByPost"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/locations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The practice's locations. */
        get: operations["listLocations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/locations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Changes whether a location is synced. */
        patch: operations["updateLocation"];
        trace?: never;
    };
    "/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sends a message to a provider, not to a patient. */
        post: operations["createMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/notes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Puts a note into the chart of an appointment; takes 30 to 90 seconds. */
        post: operations["createNote"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/patient-notes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Puts a note into a patient's chart, without an appointment. */
        post: operations["createPatientNote"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/orders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Orders. */
        get: operations["listOrders"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/patients": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Patients, page by page. */
        get: operations["listPatients"];
        put?: never;
        /**
         * Creates a patient in the EHR.
         * @description Which fields are mandatory depends on the account; `requiredPatientFields` of the settings lists them.
         */
        post: operations["createPatient"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/patients/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Changes a patient.
         * @description While the patient is `pending` or `failed`, any field of a new patient; used by the next attempt to create it.
         *     Once `active`, the change is queued (`pending_update`, then `active` again) and takes phone numbers, e-mail
         *     and address; an older revision takes only phone numbers and e-mail, and wants at least one.
         */
        patch: operations["updatePatient"];
        trace?: never;
    };
    "/patients/fetch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Reads patients live from the EHR. */
        post: operations["fetchPatients"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/payments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Posts a payment of a patient.
         * @description Nothing keeps a payment from being posted twice; `reference_number` is not a uniqueness key.
         */
        post: operations["createPayment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pharmacies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Pharmacies that the EHR knows. */
        get: operations["listPharmacies"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/providers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The practice's providers. */
        get: operations["listProviders"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/providers/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Changes whether a provider is synced, is shown in availability, and when the provider works. */
        patch: operations["updateProvider"];
        trace?: never;
    };
    "/providers/ehr/{ehr_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** The same by the provider's id in the EHR. */
        patch: operations["updateProviderByEhrId"];
        trace?: never;
    };
    "/referring-providers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Providers who refer patients. */
        get: operations["listReferringProviders"];
        put?: never;
        /** Creates a referring provider in the EHR, which also checks the NPI. */
        post: operations["createReferringProvider"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/referrals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Referrals of a date range, page by page, newest referral date first. */
        get: operations["listReferrals"];
        put?: never;
        /**
         * Creates a referral in the EHR.
         * @description An incoming one comes from a referring provider to a provider, an outgoing one goes from a provider to a
         *     referring provider; `0` stands for none on that side.
         */
        post: operations["createReferral"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the linked account is set up with. */
        get: operations["getSettings"];
        put?: never;
        /** Sets the label that Cobalt echoes in every webhook of this account. */
        post: operations["updateSettings"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/visit-types": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The account's visit types, for `type` of a new appointment. */
        get: operations["listVisitTypes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/visit-statuses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The account's visit statuses, for `status` of an appointment. */
        get: operations["listVisitStatuses"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Creates a task in the EHR. */
        post: operations["createTask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tasks/notes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Adds a note to a task. */
        post: operations["createTaskNote"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/telephone-encounters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Creates a telephone encounter, with a refill if asked for. */
        post: operations["createTelephoneEncounter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/telephone-encounters/actions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Adds a line to the log of a telephone encounter, after staff name, time and zone. */
        post: operations["createTelephoneEncounterAction"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/webhook": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The registered URLs and the account's secret. */
        get: operations["listWebhooks"];
        put?: never;
        /**
         * Registers a URL; every event goes to each registered URL.
         * @description HTTPS is required. The secret is answered here and signs what is delivered.
         */
        post: operations["registerWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/webhook/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Removes a registered URL. */
        delete: operations["deleteWebhook"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/webhook/rotate-secret": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Makes a new secret for the account, where one secret is shared by all URLs.
         * @description The guide's form. Keep verifying with the old secret for 24 hours as well.
         */
        post: operations["rotateWebhookSecret"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/webhook/{id}/rotate-secret": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Makes a new secret for one URL, where every URL has its own.
         * @description The reference's form.
         */
        post: operations["rotateSecretOfWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/webhook-events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Events of this account, newest first; kept whether a URL is registered or not.
         * @description How the result of a job is polled for: with `job_id`, until the list is no longer empty. The vendor advises an
         *     interval of 1 s and a timeout of 2 minutes (notes and documents: 3); a timeout is no failure, and nothing is to
         *     be sent again before a failure is known.
         */
        get: operations["listWebhookEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface webhooks {
    "appointment.created": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** An appointment was made, by a call or in the EHR. */
        post: operations["appointment.created"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "appointment.updated": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** An appointment was changed, by a call or in the EHR. */
        post: operations["appointment.updated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "appointment.status_updated": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The status of an appointment was changed. */
        post: operations["appointment.status_updated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "appointment.cancelled": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** An appointment was cancelled in the EHR; in an older revision. */
        post: operations["appointment.cancelled"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "appointment.failed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A call about an appointment failed. */
        post: operations["appointment.failed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "appointment.live_fetch_completed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A live read of appointments ended. */
        post: operations["appointment.live_fetch_completed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "availability.live_fetch_completed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A live read of free time ended. */
        post: operations["availability.live_fetch_completed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "patient_note.created": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A note of a patient was created. */
        post: operations["patient_note.created"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "patient_note.failed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A note of a patient could not be created. */
        post: operations["patient_note.failed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "task_note.created": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A note of a task was created. */
        post: operations["task_note.created"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "task_note.failed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A note of a task could not be created. */
        post: operations["task_note.failed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "message.created": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A message was sent. */
        post: operations["message.created"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "message.failed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A message could not be sent. */
        post: operations["message.failed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "claim.created": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A claim was created. */
        post: operations["claim.created"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "claim.failed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A claim could not be created. */
        post: operations["claim.failed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "referral.created": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A referral was created. */
        post: operations["referral.created"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "referral.failed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A referral could not be created. */
        post: operations["referral.failed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "referring_provider.created": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A referring provider was created. */
        post: operations["referring_provider.created"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "referring_provider.failed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A referring provider could not be created, for an invalid NPI, by the EHR's own checks, or otherwise. */
        post: operations["referring_provider.failed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "telephone_encounter.created": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A telephone encounter was created. */
        post: operations["telephone_encounter.created"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "telephone_encounter.failed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A telephone encounter could not be created. */
        post: operations["telephone_encounter.failed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "telephone_encounter.action_created": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A line was added to the log of a telephone encounter. */
        post: operations["telephone_encounter.action_created"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "telephone_encounter.action_failed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A line could not be added to a log. */
        post: operations["telephone_encounter.action_failed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "payment.created": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A payment was posted. */
        post: operations["payment.created"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "payment.failed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A payment could not be posted. */
        post: operations["payment.failed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    login_required: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The account's user must log in to the EHR again. */
        post: operations["login_required"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "patient.created": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A patient was created by a call. */
        post: operations["patient.created"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "patient.updated": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A patient was changed, by a call or in the EHR. */
        post: operations["patient.updated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "patient.failed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A call about a patient failed, for example because there is one like it. */
        post: operations["patient.failed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "patient.live_fetch_completed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A live read of patients ended. */
        post: operations["patient.live_fetch_completed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "patient.insurance.added": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** An insurance was added to a patient. */
        post: operations["patient.insurance.added"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "patient.insurance.updated": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** An insurance of a patient was changed. */
        post: operations["patient.insurance.updated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "patient.insurance.failed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** An insurance could not be added or changed. */
        post: operations["patient.insurance.failed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "document.uploaded": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A document is in the chart. */
        post: operations["document.uploaded"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "document.upload_failed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A document could not be put into the chart. */
        post: operations["document.upload_failed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "note.uploaded": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A note is in the chart. */
        post: operations["note.uploaded"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "note.created": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The same as `note.uploaded`; named on one page only. */
        post: operations["note.created"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "note.failed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A note could not be put into the chart. */
        post: operations["note.failed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "task.created": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A task was created. */
        post: operations["task.created"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "task.failed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A task could not be created. */
        post: operations["task.failed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface components {
    schemas: {
        /**
         * @description Where an appointment takes place.
         * @enum {string}
         */
        AppointmentMode: "office" | "telemedicine";
        ListAppointmentsResponse: {
            /** @constant */
            success: true;
            appointments: components["schemas"]["Appointment"][];
        };
        GetAppointmentResponse: {
            /** @constant */
            success: true;
            /** @description One object, although the key is plural. */
            appointments: components["schemas"]["Appointment"];
        };
        /** @description An appointment. Which fields are filled depends on the EHR. */
        Appointment: {
            /**
             * @description Cobalt's id.
             * @example 1276397812
             */
            id: components["schemas"]["Identifier"];
            /** @description The id in the EHR. */
            ehr_appointment_id?: components["schemas"]["OptionalIdentifier"];
            /**
             * @description Start, ISO 8601 with offset.
             * @example 2024-04-05T10:00:00-07:00
             */
            datetime: string;
            /** @description Length in minutes. */
            duration?: components["schemas"]["OptionalInteger"];
            /**
             * @description One of the account's visit statuses, or a state of Cobalt's own.
             * @example completed
             */
            status?: string | null;
            /**
             * @description Visit type.
             * @example f/u
             */
            appointment_type?: string | null;
            /**
             * @description Where it takes place.
             * @example office
             */
            appointment_mode?: string | null;
            /** @description Where. */
            location?: components["schemas"]["OptionalIdentifier"];
            /** @description Reason for the visit. */
            reason?: string | null;
            /** @description Kind of complaint. */
            complaint_type?: string | null;
            /** @description The patient's whole name. */
            patient_name?: string | null;
            /** @description The patient's first name. */
            patient_first_name?: string | null;
            /** @description The patient's last name. */
            patient_last_name?: string | null;
            /** @description The patient's medical record number. */
            patient_mrn?: components["schemas"]["OptionalIdentifier"];
            /** @description The patient's id in the EHR. */
            patient_ehr_id?: components["schemas"]["OptionalIdentifier"];
            /** @description The patient's date of birth, `YYYY-MM-DD`. */
            patient_dob?: string | null;
            /** @description The patient's gender; in lists. */
            patient_gender?: string | null;
            /** @description The patient's sex; in single appointments. */
            patient_sex?: string | null;
            /** @description The patient's phone number. */
            patient_phone?: string | null;
            /** @description The provider's id in the EHR. */
            provider_ehr_id?: components["schemas"]["OptionalIdentifier"];
            /** @description The provider's name. */
            provider_name?: string | null;
            /** @description The provider's National Provider Identifier. */
            provider_npi?: components["schemas"]["OptionalIdentifier"];
            /** @description The secondary provider's id in the EHR. */
            secondary_provider_ehr_id?: components["schemas"]["OptionalIdentifier"];
            /** @description Name of the insurance. */
            insurance?: string | null;
            /** @description Number of the insurance. */
            insurance_number?: components["schemas"]["OptionalIdentifier"];
            /** @description Group number of the insurance. */
            insurance_group_number?: components["schemas"]["OptionalIdentifier"];
            /** @description Who is insured. */
            insurance_subscriber?: string | null;
            /** @description Name of the secondary insurance. */
            secondary_insurance?: string | null;
            /** @description Number of the secondary insurance. */
            secondary_insurance_number?: components["schemas"]["OptionalIdentifier"];
            /** @description Insurances; the shape is not documented. */
            insurances?: unknown[];
            /** @description Diagnoses; the shape is not documented. */
            diagnoses?: unknown[];
            /** @description Medications; the shape is not documented. */
            medications?: unknown[];
            /** @description Note of the appointment. */
            note?: string | null;
            /** @description Progress note, when asked for. */
            progress_note?: string | null;
            /** @description When the appointment was made. */
            created_at?: string | null;
            /** @description Who made it; in live fetches by `mrn`. */
            created_by?: string | null;
            /** @description Where the record comes from. */
            object_metadata?: components["schemas"]["ObjectMetadata"] | null;
        };
        /** @description Where a record comes from. */
        ObjectMetadata: {
            /**
             * @description What made it.
             * @example cobalt_operation
             */
            source?: string | null;
            /** @description When the record was made. */
            created_at?: string | null;
        };
        /** @description An appointment to book. Its time is `datetime`, or `date` and `time`. */
        CreateAppointmentRequest: {
            /**
             * @description The patient's medical record number.
             * @example 414421
             */
            mrn: string;
            /**
             * @description `ehrId` of the location.
             * @example 2452
             */
            location: string;
            /**
             * @description `ehrId` of the provider.
             * @example 3498234
             */
            provider: string;
            /**
             * @description Code of one of the account's visit types.
             * @example new_patient
             */
            type: string;
            /**
             * Format: date-time
             * @description Start, ISO 8601 with offset, `YYYY-MM-DDTHH:mm:ss±HH:MM`. Recommended.
             * @example 2024-04-05T10:00:00-07:00
             */
            datetime?: string;
            /**
             * Format: date
             * @description Day, `YYYY-MM-DD`; with `time`.
             * @example 2024-04-05
             */
            date?: string;
            /**
             * @description 12-hour time of day, `h:mm am`; refused without am or pm.
             * @example 10:00 am
             * @example 03:30 pm
             */
            time?: string;
            /** @description `ehrId` of a second provider. */
            secondary_provider?: string;
            /** @description Note of the appointment. */
            note?: string;
            /** @description Reason for the visit. */
            reason?: string;
            /**
             * @description Length in minutes; applied where the EHR supports it.
             * @example 30
             */
            duration?: string;
            /** @description Whether the patient is new to the practice. */
            new_patient?: components["schemas"]["BooleanText"];
            /**
             * @description Whether the provider's schedule is looked at first; an overlap ends in `appointment.failed`. eClinicalWorks
             *     and Practice Fusion; elsewhere ignored. When the look cannot be taken, it is booked.
             */
            prevent_double_booking?: components["schemas"]["BooleanText"];
        };
        /** @description An appointment that is being booked. */
        CreatedAppointment: {
            /** @constant */
            success: true;
            /** @description What Cobalt says about it. */
            message?: string | null;
            /** @description Cobalt's id of the appointment. */
            appointment_id?: components["schemas"]["Identifier"];
            /** @description The job that books it. */
            job_id?: components["schemas"]["OptionalIdentifier"];
            data?: {
                appointment_id: components["schemas"]["Identifier"];
                message?: string | null;
                job_id?: components["schemas"]["OptionalIdentifier"];
            };
        };
        /** @description What to change about an appointment; what may be changed depends on its status. */
        UpdateAppointmentRequest: {
            /**
             * @description Code of one of the account's visit statuses.
             * @example cancelled
             */
            status?: string;
            /** @description Administrative note. */
            note?: string;
            /** @description The patient's medical record number. */
            mrn?: string;
            /** @description `ehrId` of the location. */
            location?: string;
            /**
             * Format: date-time
             * @description Start, ISO 8601 with offset.
             */
            datetime?: string;
            /** @description `ehrId` of the provider. */
            provider?: string;
            /** @description Code of one of the account's visit types. */
            type?: string;
            /** @description Reason for the visit. */
            reason?: string;
            /**
             * Format: date-time
             * @deprecated
             * @description The same as `datetime`, in one example only.
             */
            appointment_datetime?: string;
        };
        /** @description Which appointments to read live, by date range, by patient or by provider. */
        FetchAppointmentsRequest: {
            /**
             * @description How to search. Default `date_range`.
             * @default date_range
             * @enum {string}
             */
            search_by?: "date_range" | "mrn" | "provider";
            /**
             * Format: date
             * @description First day, `YYYY-MM-DD`.
             */
            start_date?: string;
            /**
             * Format: date
             * @description Last day, `YYYY-MM-DD`: at most 7 days by `date_range`; by `provider` 5 days after the first one, or the same
             *     day for two or more providers.
             */
            end_date?: string;
            /** @description All appointments of this patient, with who made them and when. */
            mrn?: string;
            /** @description 1 to 10 `ehrId`s of providers. */
            provider_ids?: string[];
        };
        /**
         * @description How free time is worked out.
         * @enum {string}
         */
        CalculationMethod: "gaps" | "slots" | "equal_slots";
        /** @description Free time of providers. */
        Availability: {
            /** @constant */
            success: true;
            /** @description The free slots. */
            results: {
                /** @description The free slots. */
                availability: components["schemas"]["AvailabilitySlot"][];
            };
            /**
             * @description IANA time zone of the account.
             * @example America/Los_Angeles
             */
            timezone?: string | null;
        };
        /** @description A free slot of a provider. */
        AvailabilitySlot: {
            /**
             * @description 1 (Monday) to 7 (ISO 8601).
             * @example 5
             */
            day_of_week?: components["schemas"]["OptionalInteger"];
            /**
             * @description Day, `YYYY-MM-DD`.
             * @example 2024-04-05
             */
            date?: string | null;
            /**
             * @description Length in words.
             * @example 9h
             */
            duration_string?: string | null;
            /**
             * @description Start, ISO 8601 with offset.
             * @example 2024-04-05T08:00:00.000-07:00
             */
            range_start: string;
            /**
             * @description End, ISO 8601 with offset.
             * @example 2024-04-05T17:00:00.000-07:00
             */
            range_end: string;
            /**
             * @description The provider's id in the EHR.
             * @example 3498234
             */
            provider_id?: components["schemas"]["OptionalIdentifier"];
            /**
             * @description The provider's name.
             * @example John Doe
             */
            provider_name?: string | null;
            /**
             * @description Where, if the EHR has it.
             * @example 1
             */
            facility_id?: components["schemas"]["OptionalIdentifier"];
            /**
             * @description Name of the place.
             * @example Main St Clinic
             */
            facility_name?: string | null;
            /**
             * @description Short name of the time zone.
             * @example PDT
             */
            timezone_abbr?: string | null;
            /** @description Visit type; with `slots` and `equal_slots`. */
            visit_type?: string | null;
            /** @description Visits still free; with `slots` and `equal_slots`. */
            available_appointments?: components["schemas"]["OptionalInteger"];
            /** @description Most visits; with `slots` and `equal_slots`. */
            max_visits?: components["schemas"]["OptionalInteger"];
        };
        /** @description Whose free time to read live, and how to work it out. */
        FetchAvailabilityRequest: {
            /**
             * Format: date
             * @description First day, `YYYY-MM-DD`.
             */
            start_date: string;
            /**
             * Format: date
             * @description Last day, `YYYY-MM-DD`: at most 5 days after the first for one provider, the same day for more.
             */
            end_date: string;
            /** @description 1 to 10 `ehrId`s of providers. */
            provider_ids: string[];
            /** @description Only these locations, by `ehrId`. */
            location_ids?: string[];
            /**
             * @description Whose time. Default `primary`.
             * @default primary
             * @enum {string}
             */
            provider_type?: "primary" | "secondary";
            /** @description Whether default hours stand in for a provider without rules. */
            fallback_to_default_hours?: boolean;
            /**
             * @description How free time is worked out. Default `gaps`.
             * @default gaps
             */
            calculation_method?: components["schemas"]["CalculationMethod"];
            /** @description Which slots, in any case. */
            slot_type?: string;
            /** @description Minutes blocked after appointments, 0 to 59. */
            buffer?: number;
            /** @description The visit type that the buffer applies to, `all` or a code. Default `all` when `buffer` is set. */
            visit_type?: string;
            /** @description Most appointments of a day, of the type in `daily_limit_type`. */
            daily_appointment_limit?: number;
            /** @description Code of the visit type that `daily_appointment_limit` counts. */
            daily_limit_type?: string;
            /** @description Longest slot. */
            max_slot_duration?: number;
            /** @description Whether shifts count for their facility only. */
            facility_scoped_scheduling?: boolean;
        };
        ListClaimsResponse: {
            /** @constant */
            success: true;
            claims: components["schemas"]["Claim"][];
            pagination: components["schemas"]["Pagination"];
        };
        /** @description A claim. Line items, payments and billing activity exist, but their shapes are not available. */
        Claim: {
            /** @description Cobalt's id. */
            id: components["schemas"]["Identifier"];
            /** @description The id in the EHR. */
            emr_claim_id?: components["schemas"]["OptionalIdentifier"];
            /** @description The appointment's id in the EHR. */
            emr_appointment_id?: components["schemas"]["OptionalIdentifier"];
            /** @description Date of service, `YYYY-MM-DD`. */
            service_date?: string | null;
            /** @description Date of the claim, `YYYY-MM-DD`. */
            claim_date?: string | null;
            /**
             * @description Status as a code.
             * @example 48CL
             */
            claim_status?: components["schemas"]["OptionalIdentifier"];
            /** @description Status in words. */
            claim_status_description?: string | null;
            /** @description Type. */
            claim_type?: components["schemas"]["OptionalIdentifier"];
            /** @description Whether it is void, as Cobalt has it. */
            void_flag?: string | number | boolean | null;
            /** @description The patient's id in the EHR. */
            emr_patient_id?: components["schemas"]["OptionalIdentifier"];
            /**
             * @description The patient's name.
             * @example DOE, JANE, M
             */
            patient_name?: string | null;
            /** @description The provider's id in the EHR. */
            emr_provider_id?: components["schemas"]["OptionalIdentifier"];
            /** @description The provider's name. */
            provider_name?: string | null;
            /**
             * @description Charged, in dollars.
             * @example 350.00
             * @example 350
             */
            total_charge?: components["schemas"]["OptionalNumber"];
            /** @description Paid, in dollars. */
            total_payment?: components["schemas"]["OptionalNumber"];
            /** @description Paid, net, in dollars. */
            net_payment?: components["schemas"]["OptionalNumber"];
            /** @description Open, in dollars. */
            balance?: components["schemas"]["OptionalNumber"];
            /** @description Adjusted, net, in dollars. */
            net_adjustment?: components["schemas"]["OptionalNumber"];
            /** @description The patient's share, in dollars. */
            patient_responsibility?: components["schemas"]["OptionalNumber"];
            /** @description Insurances that pay. */
            insurances?: components["schemas"]["ClaimInsurance"][];
            /** @description The amounts once more. */
            balances?: components["schemas"]["ClaimBalances"] | null;
        };
        /** @description An insurance that pays for a claim. */
        ClaimInsurance: {
            /** @description Its id in the EHR. */
            insurance_id?: components["schemas"]["OptionalIdentifier"];
            /** @description Its name. */
            insurance_name?: string | null;
            /** @description Its type. */
            insurance_type?: components["schemas"]["OptionalIdentifier"];
            /**
             * @description Its rank, as a code.
             * @example P
             */
            claim_indicator?: string | null;
            /** @description Its rank, in words. */
            claim_indicator_description?: string | null;
            /** @description Its rank, as a number. */
            sequence_number?: components["schemas"]["OptionalInteger"];
            /** @description Who is insured. */
            subscriber_name?: string | null;
            /** @description The subscriber's number. */
            subscriber_number?: components["schemas"]["OptionalIdentifier"];
            /** @description The subscriber's date of birth, `YYYY-MM-DD`. */
            subscriber_dob?: string | null;
            /** @description How the patient relates to the subscriber. */
            subscriber_relation?: components["schemas"]["OptionalIdentifier"];
            /** @description Name of the group. */
            group_name?: string | null;
            /** @description Number of the group. */
            group_number?: components["schemas"]["OptionalIdentifier"];
            /** @description The provider's number there. */
            provider_number?: components["schemas"]["OptionalIdentifier"];
            /** @description Source of the payment. */
            payment_source?: components["schemas"]["OptionalIdentifier"];
            /** @description Whether benefits are assigned. */
            assign_benefits?: components["schemas"]["OptionalIdentifier"];
            /** @description First line of its address. */
            insurance_address_1?: string | null;
            /** @description Second line of its address. */
            insurance_address_2?: string | null;
            /** @description City. */
            insurance_city?: string | null;
            /** @description State. */
            insurance_state?: string | null;
            /** @description ZIP code. */
            insurance_zip?: components["schemas"]["OptionalIdentifier"];
            /** @description Its Medicaid id. */
            medicaid_id?: components["schemas"]["OptionalIdentifier"];
        };
        /** @description The amounts of a claim, in dollars; more fields exist. */
        ClaimBalances: {
            /** @description Invoiced. */
            invoice_amount?: components["schemas"]["OptionalNumber"];
            /** @description Paid. */
            total_payment?: components["schemas"]["OptionalNumber"];
            /** @description Paid, net. */
            net_payment?: components["schemas"]["OptionalNumber"];
            /** @description Open. */
            balance?: components["schemas"]["OptionalNumber"];
            /** @description The patient's share that is open. */
            patient_balance?: components["schemas"]["OptionalNumber"];
        };
        /** @description What a claim is for. */
        CreateClaimRequest: {
            /** @description Cobalt's id of the appointment, a UUID. */
            appointment_id: string;
        };
        /** @description A claim that is being created. */
        CreatedClaim: {
            /** @constant */
            success: true;
            /** @description What Cobalt says about it. */
            message?: string | null;
            /** @description Cobalt's id of the claim. */
            claim_id: components["schemas"]["Identifier"];
            /** @description Cobalt's id of the appointment. */
            appointment_id?: components["schemas"]["OptionalIdentifier"];
            /** @description The job that creates it. */
            job_id?: components["schemas"]["OptionalIdentifier"];
        };
        /**
         * @description The envelope of every error.
         * @example {
         *       "success": false,
         *       "error": "login_required",
         *       "message": "Account link expired. Please go through the integration setup again."
         *     }
         */
        Error: {
            /** @constant */
            success: false;
            /** @description Free text; may name patients. */
            message: string;
            /** @description Machine-readable; `login_required` is the only documented one. */
            error?: string;
        };
        /** @description An id or record number; numbers are seen where strings are documented. */
        Identifier: string | number;
        /** @description An id that may be missing. */
        OptionalIdentifier: string | number | null;
        /**
         * @description A boolean that travels as text.
         * @enum {string}
         */
        BooleanText: "true" | "false";
        /** @description A boolean, or its text, or 1 and 0. */
        FlexibleBoolean: boolean | ("true" | "false" | "1" | "0" | 1 | 0) | null;
        /** @description A whole number, or its text. */
        OptionalInteger: number | string | null;
        /** @description A number, or its text; amounts of money are in dollars. */
        OptionalNumber: number | string | null;
        /**
         * @description A date, `YYYY-MM-DD`; examples of the vendor also pass full timestamps.
         * @example 2024-04-05
         */
        DateOrTimestamp: string;
        /**
         * @description A phone number, `222-333-4444`.
         * @example 222-333-4444
         */
        PhoneNumber: string;
        /**
         * @description A state of the USA by its two letters, `DC` too.
         * @example NY
         * @example DC
         */
        StateCode: string;
        /**
         * @description A ZIP code, 5 digits or ZIP+4 with its hyphen.
         * @example 12345
         * @example 12345-6789
         */
        ZipCode: string;
        /** @description A code of the account and what it means. */
        CodedValue: {
            /** @description The code itself. */
            code: components["schemas"]["Identifier"];
            /** @description What it means. */
            description?: string | null;
        };
        /** @description A code with its description, or the code alone. */
        CodeOrText: components["schemas"]["CodedValue"] | string;
        /** @description That a change was taken; `jobId` is there when it goes on in the background. */
        Acknowledgement: {
            /** @constant */
            success: true;
            /** @description What Cobalt says about it. */
            message?: string | null;
            /** @description The job that carries it out. */
            job_id?: components["schemas"]["OptionalIdentifier"];
        };
        /** @description A live read of the EHR that was begun. */
        StartedFetch: {
            /** @constant */
            success: true;
            /** @description What Cobalt says about it. */
            message?: string | null;
            /** @description The job; its event brings the result. */
            job_id?: components["schemas"]["Identifier"];
            job_execution_id?: components["schemas"]["Identifier"];
        };
        /**
         * @description Where a page stands among all pages.
         * @example {
         *       "current_page": 2,
         *       "total_pages": 5,
         *       "total_count": 150,
         *       "page_size": 30
         *     }
         * @example {
         *       "current_page": 1,
         *       "total_pages": 2,
         *       "total_count": 151,
         *       "page_size": 100
         *     }
         */
        Pagination: {
            /** @description This page, from 1. */
            current_page?: number;
            /** @description Most items on a page. */
            page_size: number;
            /** @description How many pages there are. */
            total_pages: number;
            /** @description How many items there are. */
            total_count?: number;
            page?: number;
            total_records?: number;
        };
        /** @description Where a document belongs. The file itself is streamed beside these fields. */
        UploadDocumentRequest: {
            /** @description The file. */
            document: string;
            /** @description The patient's medical record number. */
            patient_mrn: string;
            /** @description The folder to put it into. */
            folder_name: string;
            /** @description Id in the EHR of who it is assigned to. */
            emr_assigned_to_id?: string;
            /** @description Whether it was reviewed. */
            is_reviewed?: boolean;
            /** @description Notes. */
            notes?: string;
            /** @description Whether it is urgent. */
            is_high_priority?: boolean;
        };
        /** @description A document that is being put into the chart. */
        UploadedDocument: {
            /** @constant */
            success: true;
            /** @description What Cobalt says about it. */
            message?: string | null;
            /** @description Cobalt's id of the document. */
            document_id: components["schemas"]["Identifier"];
            /** @description The job that does it. The polling guide promises it, the sample does not have it. */
            job_id?: components["schemas"]["OptionalIdentifier"];
        };
        ListEligibilityChecksResponse: {
            /** @constant */
            success: true;
            eligibility_checks: components["schemas"]["EligibilityCheck"][];
            pagination: components["schemas"]["Pagination"];
        };
        /** @description Whether a patient was covered on a day. */
        EligibilityCheck: {
            /** @description Cobalt's id. */
            id: components["schemas"]["Identifier"];
            /** @description The id in the EHR. */
            emr_id?: components["schemas"]["OptionalIdentifier"];
            /** @description The patient's id in the EHR. */
            emr_patient_id?: components["schemas"]["OptionalIdentifier"];
            /** @description The patient's name. */
            patient_name?: string | null;
            /** @description The patient's date of birth, `YYYY-MM-DD`. */
            patient_dob?: string | null;
            /** @description The visit's id in the EHR. */
            emr_encounter_id?: components["schemas"]["OptionalIdentifier"];
            /** @description The provider's name. */
            provider_name?: string | null;
            /** @description Who pays. */
            payer_name?: string | null;
            /** @description Who is insured. */
            subscriber_name?: string | null;
            /** @description The subscriber's number. */
            subscriber_member_id?: components["schemas"]["OptionalIdentifier"];
            /** @description How the patient relates to the subscriber. */
            patient_relationship?: string | null;
            /** @description Name of the plan. */
            plan_name?: string | null;
            /** @description The outcome. */
            coverage_status?: string | null;
            /** @description Why it was rejected, when the outcome is `error`. */
            status_message?: string | null;
            /** @description Date of service, `YYYY-MM-DD`. */
            service_date?: string | null;
            /** @description When the payer answered. */
            response_at?: string | null;
            /** @description First day of the plan, `YYYY-MM-DD`. */
            plan_begin_date?: string | null;
            /** @description Last day of the plan, `YYYY-MM-DD`. */
            plan_end_date?: string | null;
            /** @description The most asked for benefits. */
            benefits_summary?: components["schemas"]["BenefitsSummary"] | null;
            /** @description How many benefits there are. */
            benefit_count?: components["schemas"]["OptionalInteger"];
            /** @description When Cobalt read it. */
            synced_at?: string | null;
        };
        /** @description The most asked for benefits; their shapes are not documented. */
        BenefitsSummary: {
            /** @description Deductible. */
            deductible?: {
                [key: string]: unknown;
            } | null;
            /** @description Most to pay out of pocket. */
            out_of_pocket?: {
                [key: string]: unknown;
            } | null;
        };
        ListEligibilityBenefitsResponse: {
            /** @constant */
            success: true;
            benefits: components["schemas"]["EligibilityBenefit"][];
            pagination: components["schemas"]["Pagination"];
        };
        /** @description One benefit that an eligibility check found. */
        EligibilityBenefit: {
            /** @description Its line in the payer's answer. */
            line_number?: components["schemas"]["OptionalInteger"];
            /**
             * @description What it is.
             * @example Deductible
             * @example Co-Payment
             * @example Co-Insurance
             * @example Out of Pocket
             */
            benefit_type?: string | null;
            /** @description Code EB01 of X12 271. */
            benefit_type_code?: components["schemas"]["OptionalIdentifier"];
            /** @description For the person or the family. */
            coverage_level?: string | null;
            /** @description Codes of the services. */
            service_type_codes?: string[];
            /** @description Type of the insurance. */
            insurance_type?: string | null;
            /** @description For which time. */
            time_period?: string | null;
            /** @description Amount in dollars. */
            amount?: components["schemas"]["OptionalNumber"];
            /**
             * @description Share; 0.2 is 20 %.
             * @example 0.2
             */
            percent?: components["schemas"]["OptionalNumber"];
            /** @description In which network. */
            network_indicator?: string | null;
            /** @description What the payer adds. */
            messages?: string[];
            /** @description The line as the payer sent it. */
            raw_segment?: string | null;
        };
        /** @description An appointment that was made. */
        AppointmentCreatedData: {
            /** @description Cobalt's id of the appointment. */
            appointment_id?: components["schemas"]["Identifier"];
            /** @description The patient's medical record number. */
            mrn?: components["schemas"]["OptionalIdentifier"];
            /** @description Start, ISO 8601. */
            date_time?: string | null;
            /** @description IANA time zone. */
            timezone?: string | null;
            /** @description The provider's id. */
            provider_id?: components["schemas"]["OptionalIdentifier"];
            /** @description The provider's name. */
            provider_name?: string | null;
            /** @description The second provider's id. */
            secondary_provider_id?: components["schemas"]["OptionalIdentifier"];
            id?: components["schemas"]["Identifier"];
            patient_mrn?: components["schemas"]["OptionalIdentifier"];
            datetime?: string | null;
        };
        /** @description An appointment that was changed. */
        AppointmentUpdatedData: {
            /** @description Cobalt's id of the appointment. */
            id?: components["schemas"]["Identifier"];
            /** @description The id in the EHR. */
            ehr_appointment_id?: components["schemas"]["OptionalIdentifier"];
            /** @description The patient's medical record number. */
            patient_mrn?: components["schemas"]["OptionalIdentifier"];
            /** @description The patient's name. */
            patient_name?: string | null;
            /** @description Start, ISO 8601. */
            datetime?: string | null;
            /** @description Length in minutes. */
            duration?: components["schemas"]["OptionalInteger"];
            /** @description Where. */
            location?: components["schemas"]["OptionalIdentifier"];
            /** @description Its status now. */
            status?: string | null;
            /** @description The provider's name. */
            provider_name?: string | null;
            /** @description Visit type. */
            appointment_type?: string | null;
            /** @description Where it takes place. */
            appointment_mode?: string | null;
            appointment_id?: components["schemas"]["Identifier"];
            mrn?: components["schemas"]["OptionalIdentifier"];
            date_time?: string | null;
        };
        /** @description An appointment whose status was changed. */
        AppointmentStatusUpdatedData: {
            /** @description Cobalt's id of the appointment. */
            id?: components["schemas"]["Identifier"];
            /** @description The id in the EHR. */
            ehr_appointment_id?: components["schemas"]["OptionalIdentifier"];
            /** @description The patient's medical record number. */
            patient_mrn?: components["schemas"]["OptionalIdentifier"];
            /** @description The patient's name. */
            patient_name?: string | null;
            /** @description Start, ISO 8601. */
            datetime?: string | null;
            /** @description Length in minutes. */
            duration?: components["schemas"]["OptionalInteger"];
            /** @description Where. */
            location?: components["schemas"]["OptionalIdentifier"];
            /** @description Its status now. */
            status?: string | null;
            /** @description The provider's name. */
            provider_name?: string | null;
            /** @description Visit type. */
            appointment_type?: string | null;
            /** @description Where it takes place. */
            appointment_mode?: string | null;
            appointment_id?: components["schemas"]["Identifier"];
            mrn?: components["schemas"]["OptionalIdentifier"];
            date_time?: string | null;
        };
        /** @description An appointment that was cancelled. */
        AppointmentCancelledData: {
            /** @description Cobalt's id of the appointment. */
            id?: components["schemas"]["Identifier"];
            /** @description Start, ISO 8601. */
            date_time?: string | null;
            /** @description Length in minutes. */
            duration?: components["schemas"]["OptionalInteger"];
            /** @description The provider's id. */
            provider_id?: components["schemas"]["OptionalIdentifier"];
            /** @description The provider's name. */
            provider_name?: string | null;
            /** @description The patient's medical record number. */
            mrn?: components["schemas"]["OptionalIdentifier"];
            /** @description When it was cancelled. */
            cancelled_at?: string | null;
            appointment_id?: components["schemas"]["Identifier"];
            datetime?: string | null;
            patient_mrn?: components["schemas"]["OptionalIdentifier"];
        };
        /** @description Why a call about an appointment failed. */
        AppointmentFailedData: {
            /** @description Cobalt's id of the appointment. */
            appointment_id?: components["schemas"]["OptionalIdentifier"];
            /** @description The patient's medical record number. */
            mrn?: components["schemas"]["OptionalIdentifier"];
            /** @description The reasons in words; may name the patient. */
            failure_reason?: string | null;
            /** @description The reasons. */
            reasons?: components["schemas"]["FailureReason"][];
            /** @description What it collides with; on a double booking. */
            conflict_type?: string | null;
            /** @description Details of the collision; the shape is not documented. */
            conflict_details?: unknown;
            id?: components["schemas"]["OptionalIdentifier"];
            patient_mrn?: components["schemas"]["OptionalIdentifier"];
        };
        /** @description What a live read of appointments found. */
        AppointmentsFetchedData: {
            /** @description Whether it went well. */
            success?: components["schemas"]["FlexibleBoolean"];
            /** @description How many. */
            appointment_count?: components["schemas"]["OptionalInteger"];
            /** @description First day. */
            start_date?: string | null;
            /** @description Last day. */
            end_date?: string | null;
            /** @description The appointments. */
            appointments?: components["schemas"]["Appointment"][];
            /** @description Why it failed, if it did. */
            failure_reason?: string | null;
        };
        /** @description The free time that a live read found. */
        AvailabilityFetchedData: {
            /** @description Whether it went well. */
            success?: components["schemas"]["FlexibleBoolean"];
            /** @description The free slots. */
            availability?: components["schemas"]["AvailabilitySlot"][];
            /** @description IANA time zone of the account. */
            timezone?: string | null;
            /** @description Why it failed, if it did. */
            failure_reason?: string | null;
            slots?: components["schemas"]["AvailabilitySlot"][];
            results?: {
                availability?: components["schemas"]["AvailabilitySlot"][];
            };
        };
        /** @description A patient that was created. */
        PatientCreatedData: {
            /** @description Cobalt's id of the patient. */
            patient_id?: components["schemas"]["OptionalIdentifier"];
            /** @description Medical record number. */
            mrn?: components["schemas"]["OptionalIdentifier"];
            patient_mrn?: components["schemas"]["OptionalIdentifier"];
        };
        /** @description A patient that was changed. */
        PatientUpdatedData: {
            /** @description Cobalt's id of the patient. */
            patient_id?: components["schemas"]["OptionalIdentifier"];
            /** @description Medical record number. */
            mrn?: components["schemas"]["OptionalIdentifier"];
            patient_mrn?: components["schemas"]["OptionalIdentifier"];
        };
        /** @description Why a call about a patient failed; of a duplicate there may be more. */
        PatientFailedData: {
            /** @description Cobalt's id of the patient. */
            patient_id?: components["schemas"]["OptionalIdentifier"];
            /** @description The reasons in words; may name the patient. */
            failure_reason?: string | null;
            /** @description The reasons. */
            reasons?: components["schemas"]["FailureReason"][];
        };
        /** @description What a live read of patients found. */
        PatientsFetchedData: {
            /** @description Whether it went well. */
            success?: components["schemas"]["FlexibleBoolean"];
            /** @description How many. */
            patient_count?: components["schemas"]["OptionalInteger"];
            /** @description The patients. */
            patients?: components["schemas"]["FetchedPatient"][];
            /** @description Why it failed, if it did. */
            failure_reason?: string | null;
        };
        /** @description An insurance that was added or changed. */
        PatientInsuranceData: {
            /** @description Cobalt's id of the insurance. */
            patient_insurance_id?: components["schemas"]["OptionalIdentifier"];
            /** @description Its id in the EHR, for changes. */
            emr_insurance_id?: components["schemas"]["OptionalIdentifier"];
            /** @description The patient's medical record number. */
            patient_mrn?: components["schemas"]["OptionalIdentifier"];
            /** @description Which fields changed, and how. */
            audit_trail?: components["schemas"]["AuditTrailEntry"][];
            mrn?: components["schemas"]["OptionalIdentifier"];
        };
        /** @description One field that changed; its other keys are not documented. */
        AuditTrailEntry: {
            /** @description What was tried. */
            attempted?: unknown;
            /** @description What became of it. */
            note?: string | null;
        };
        /** @description Why an insurance could not be added or changed. */
        PatientInsuranceFailedData: {
            /** @description Cobalt's id of the insurance. */
            patient_insurance_id?: components["schemas"]["OptionalIdentifier"];
            /** @description Its id in the EHR. */
            emr_insurance_id?: components["schemas"]["OptionalIdentifier"];
            /** @description The reasons in words; may name the patient. */
            failure_reason?: string | null;
            /** @description The reasons. */
            reasons?: components["schemas"]["FailureReason"][];
        };
        /** @description A document that is in the chart. */
        DocumentUploadedData: {
            /** @description Cobalt's id of the document. */
            document_id: components["schemas"]["Identifier"];
            /** @description The patient's medical record number. */
            patient_mrn?: components["schemas"]["OptionalIdentifier"];
            /** @description The folder. */
            folder_name?: string | null;
        };
        /** @description A document that could not be put into the chart. */
        DocumentUploadFailedData: {
            /** @description Cobalt's id of the document. */
            document_id: components["schemas"]["Identifier"];
            /** @description The patient's medical record number. */
            patient_mrn?: components["schemas"]["OptionalIdentifier"];
            /** @description The folder. */
            folder_name?: string | null;
            /** @description The reasons in words; may name the patient. */
            failure_reason?: string | null;
            /** @description The reasons. */
            reasons?: components["schemas"]["FailureReason"][];
        };
        /** @description A note that is in the chart; nothing of the data is documented. */
        NoteUploadedData: {
            /** @description Cobalt's id of the appointment. */
            appointment_id?: components["schemas"]["OptionalIdentifier"];
        };
        /** @description A task that was created; more fields exist. */
        TaskCreatedData: {
            /** @description Cobalt's id of the task. */
            task_id?: components["schemas"]["OptionalIdentifier"];
            /** @description Its id in the EHR, for task notes. */
            emr_task_id?: components["schemas"]["OptionalIdentifier"];
            /** @description What it is about. */
            subject?: string | null;
            /** @description What is to be done. */
            description?: string | null;
        };
        /** @description Why a call failed. */
        OperationFailedData: {
            /** @description The reasons in words; may name the patient. */
            failure_reason?: string | null;
            /** @description The reasons. */
            reasons?: components["schemas"]["FailureReason"][];
        };
        /** @description A record that was created. */
        RecordCreatedData: {
            /** @description Cobalt's id of the patient note. */
            patient_note_id?: components["schemas"]["OptionalIdentifier"];
            /** @description Cobalt's id of the task note. */
            task_note_id?: components["schemas"]["OptionalIdentifier"];
            /** @description Cobalt's id of the message. */
            message_id?: components["schemas"]["OptionalIdentifier"];
            /** @description Cobalt's id of the claim. */
            claim_id?: components["schemas"]["OptionalIdentifier"];
            /** @description Cobalt's id of the referral. */
            referral_id?: components["schemas"]["OptionalIdentifier"];
            /** @description Cobalt's id of the referring provider. */
            referring_provider_id?: components["schemas"]["OptionalIdentifier"];
            /** @description Cobalt's id of the encounter. */
            telephone_encounter_id?: components["schemas"]["OptionalIdentifier"];
            /** @description Cobalt's id of the line. */
            action_id?: components["schemas"]["OptionalIdentifier"];
            /** @description Cobalt's id of the payment. */
            payment_id?: components["schemas"]["OptionalIdentifier"];
        };
        /** @description That the account's user must log in again. */
        LoginRequiredData: {
            /** @description What Cobalt says about it. */
            message?: string | null;
        };
        ListWebhookEventsResponse: {
            /** @constant */
            success: true;
            webhook_events: components["schemas"]["WebhookEvent"][];
            pagination: components["schemas"]["Pagination"];
        };
        /** @description An event that is read back. `data` has the vendor's words; a reader of the event's type turns it around. */
        WebhookEvent: {
            /** @description Id of the event. */
            event_id?: components["schemas"]["Identifier"];
            /**
             * @description Type of the event.
             * @example appointment.created
             */
            event_type?: string;
            /**
             * @description When it was made, ISO 8601.
             * @example 2023-11-07T05:31:56Z
             */
            created_at?: string | null;
            /** @description The job that it ends. */
            job_id?: components["schemas"]["OptionalIdentifier"];
            /** @description Your own label of the connection. */
            access_token_reference_id?: components["schemas"]["OptionalIdentifier"];
            /** @description Where it was delivered to. */
            webhook_url?: string | null;
            /** @description How its delivery went. */
            delivery_status?: string | null;
            /** @description What happened, by the type of the event. */
            data?: {
                [key: string]: unknown;
            };
            /** @description Always `event`; in an older revision. */
            object?: string | null;
            /** @description Whether it was delivered; in an older revision. */
            delivered?: components["schemas"]["FlexibleBoolean"];
            /** @description How often it was sent; in an older revision. */
            delivery_attempts?: components["schemas"]["OptionalInteger"];
            /** @description When it was last sent; in an older revision. */
            last_delivery_attempt?: string | null;
            /** @description Status of the answer; in an older revision. */
            response_status_code?: components["schemas"]["OptionalInteger"];
            id?: components["schemas"]["Identifier"];
            type?: string;
            created?: string | null;
            timestamp?: string | null;
            job_execution_id?: components["schemas"]["OptionalIdentifier"];
            user_id?: components["schemas"]["OptionalIdentifier"];
            status?: string | null;
        };
        /**
         * @description An event as it is delivered. `data` has the vendor's words; a reader of the event's type turns it around.
         * @example {
         *       "id": "550e8400-e29b-41d4-a716-446655440000",
         *       "access_token_reference_id": "your-reference-id",
         *       "object": "event",
         *       "created": "2025-10-21T14:30:00.000Z",
         *       "type": "appointment.created",
         *       "job_id": "12345",
         *       "data": {}
         *     }
         */
        EventEnvelope: {
            /** @description Id of the event. */
            id: components["schemas"]["Identifier"];
            /**
             * @description Type of the event.
             * @example appointment.created
             */
            type: string;
            /** @description When it was made, ISO 8601 with milliseconds, `Z` or offset. */
            created?: string | null;
            /** @description The job that it ends; sync events have none. */
            job_id?: components["schemas"]["OptionalIdentifier"];
            /** @description Your own label of the connection. */
            access_token_reference_id?: components["schemas"]["OptionalIdentifier"];
            /**
             * @description `event`; absent on live fetches.
             * @example event
             */
            object?: string | null;
            /**
             * @description `sync`, on live fetches only.
             * @example sync
             */
            action?: string | null;
            /** @description What happened, by the type of the event. */
            data: {
                [key: string]: unknown;
            };
            timestamp?: string | null;
            job_execution_id?: components["schemas"]["OptionalIdentifier"];
            user_id?: components["schemas"]["OptionalIdentifier"];
        };
        /**
         * @description The envelope of a live fetch's event, which has `timestamp` and `action` for `created` and `object`.
         * @example {
         *       "id": "550e8400-e29b-41d4-a716-446655440000",
         *       "access_token_reference_id": "your-reference-id",
         *       "job_id": "12345",
         *       "timestamp": "2025-10-21T14:30:00.000Z",
         *       "type": "appointment.live_fetch_completed",
         *       "action": "sync",
         *       "data": {}
         *     }
         * @example {
         *       "id": "550e8400-e29b-41d4-a716-446655440000",
         *       "user_id": "your-reference-id",
         *       "job_execution_id": "12345",
         *       "timestamp": "2025-10-21T14:30:00.000Z",
         *       "type": "appointment.live_fetch_completed",
         *       "action": "sync",
         *       "data": {}
         *     }
         */
        LiveFetchEnvelope: components["schemas"]["EventEnvelope"];
        /** @description One reason of a failure. */
        FailureReason: {
            /** @description Machine-readable; the list of codes is not available. */
            code: components["schemas"]["Identifier"];
            /** @description The reason in words; may name the patient. */
            description?: string | null;
        };
        ListFeeSchedulesResponse: {
            /** @constant */
            success: true;
            fee_schedules: components["schemas"]["FeeSchedule"][];
        };
        /** @description A fee schedule. */
        FeeSchedule: {
            /** @description Cobalt's id. */
            id: components["schemas"]["Identifier"];
            /** @description The id in the EHR. */
            emr_id?: components["schemas"]["OptionalIdentifier"];
            /** @description Name. */
            name?: string | null;
            /** @description Description. */
            description?: string | null;
            /** @description Second name. */
            sub_name?: string | null;
            /** @description Whether it is the master schedule. */
            is_master?: components["schemas"]["FlexibleBoolean"];
            /** @description Whether its fees are taxed. */
            taxable?: components["schemas"]["FlexibleBoolean"];
            /** @description First day. */
            effective_from?: string | null;
            /** @description Last day. */
            effective_to?: string | null;
            /** @description How many items it has. */
            item_count?: components["schemas"]["OptionalInteger"];
        };
        ListFeeScheduleItemsResponse: {
            /** @constant */
            success: true;
            items: components["schemas"]["FeeScheduleItem"][];
            pagination: components["schemas"]["Pagination"];
        };
        /** @description The fee of a service. */
        FeeScheduleItem: {
            /** @description Its id. */
            item_id: components["schemas"]["Identifier"];
            /** @description Code of the service. */
            code?: components["schemas"]["OptionalIdentifier"];
            /** @description Name of the service. */
            name?: string | null;
            /** @description Fee, in dollars. */
            fee?: components["schemas"]["OptionalNumber"];
            /** @description Allowed fee, in dollars. */
            allowed_fee?: components["schemas"]["OptionalNumber"];
            /** @description Cost, in dollars. */
            cost?: components["schemas"]["OptionalNumber"];
            /** @description The patient's share, in dollars. */
            patient_portion?: components["schemas"]["OptionalNumber"];
            /** @description Whether the patient is billed. */
            bill_to_patient?: components["schemas"]["FlexibleBoolean"];
            /** @description Modifiers. */
            modifiers?: string[];
            /** @description Place of service. */
            pos?: components["schemas"]["OptionalIdentifier"];
            /** @description Type of service. */
            tos?: components["schemas"]["OptionalIdentifier"];
            /** @description The drug. */
            ndc?: components["schemas"]["NationalDrugCode"] | null;
            /** @description Whether the CPT code is left out. */
            exclude_cpt?: components["schemas"]["FlexibleBoolean"];
            /** @description Whether it is valid. */
            validity?: string | null;
        };
        /** @description A drug and its price. */
        NationalDrugCode: {
            /** @description National Drug Code. */
            code?: components["schemas"]["OptionalIdentifier"];
            /** @description How many units. */
            units?: components["schemas"]["OptionalNumber"];
            /** @description Unit of measure. */
            uom?: string | null;
            /** @description Price of a unit, in dollars. */
            unit_price?: components["schemas"]["OptionalNumber"];
        };
        /** @description A patient as a live fetch has it. */
        FetchedPatient: {
            /** @description Cobalt's id. */
            id?: components["schemas"]["OptionalIdentifier"];
            /** @description Medical record number. */
            mrn: components["schemas"]["Identifier"];
            /** @description First name. */
            first_name?: string | null;
            /** @description Last name. */
            last_name?: string | null;
            /** @description Middle name. */
            middle_name?: string | null;
            /** @description Date of birth, `YYYY-MM-DD`. */
            date_of_birth?: string | null;
            /** @description Street and number. */
            address_street?: string | null;
            /** @description City. */
            address_city?: string | null;
            /** @description State. */
            address_state?: string | null;
            /** @description ZIP code. */
            address_zip?: components["schemas"]["OptionalIdentifier"];
            /** @description Phone number. */
            phone?: string | null;
            /** @description Mobile phone number. */
            cell_phone?: string | null;
            /** @description Sex. */
            sex?: string | null;
            /** @description E-mail address. */
            email?: string | null;
            /** @description Name of the insurance. */
            insurance_name?: string | null;
            /** @description Number of the subscriber. */
            insurance_subscriber_number?: components["schemas"]["OptionalIdentifier"];
            /** @description The rendering provider's id. */
            rendering_provider_id?: components["schemas"]["OptionalIdentifier"];
            /** @description Medications. */
            medications?: components["schemas"]["Medication"][];
            /** @description The patient's pharmacies. */
            pharmacies?: components["schemas"]["PatientPharmacy"][];
            /** @description Insurances, when `include` names them. */
            insurances?: components["schemas"]["FetchedInsurance"][];
            /** @description Tasks, when `include` names them. */
            tasks?: components["schemas"]["FetchedTask"][];
            dob?: string | null;
        };
        /** @description A medication of a patient. */
        Medication: {
            /** @description Name. */
            name?: string | null;
            /** @description Strength. */
            strength?: string | null;
            /** @description How often it is taken. */
            frequency?: string | null;
            /** @description Since when, `YYYY-MM-DD` (older: `MM/DD/YYYY`). */
            start_date?: string | null;
            /** @description Of which visit, `YYYY-MM-DD` (older: `MM/DD/YYYY`). */
            encounter_date?: string | null;
            /** @description How many refills; a text. */
            refills?: components["schemas"]["OptionalIdentifier"];
            /** @description Notes. */
            notes?: string | null;
        };
        /** @description A pharmacy of a patient. */
        PatientPharmacy: {
            /** @description The pharmacy's id in the EHR. */
            pharmacy_ehr_id?: components["schemas"]["OptionalIdentifier"];
            /**
             * @description Whether it is the first choice.
             * @example 1
             */
            is_primary?: components["schemas"]["FlexibleBoolean"];
            /** @description Name. */
            name?: string | null;
            /** @description Street and number. */
            address?: string | null;
            /** @description City. */
            city?: string | null;
            /** @description State. */
            state?: string | null;
            /** @description ZIP code. */
            zip?: components["schemas"]["OptionalIdentifier"];
            /** @description Phone number. */
            phone?: string | null;
        };
        /** @description An insurance of a patient as a live fetch has it. */
        FetchedInsurance: {
            /** @description Its id in the EHR, for changes. */
            emr_insurance_id?: components["schemas"]["OptionalIdentifier"];
            /** @description Rank among the patient's insurances; 1 is the first. */
            priority?: components["schemas"]["OptionalInteger"];
            /** @description The company's id in the EHR. */
            insurance_ehr_id?: components["schemas"]["OptionalIdentifier"];
            /** @description The company's name. */
            insurance_name?: string | null;
            /** @description Number of the subscriber. */
            insurance_subscriber_number?: components["schemas"]["OptionalIdentifier"];
            /** @description Number of the group. */
            group_id?: components["schemas"]["OptionalIdentifier"];
            /** @description Since when, `YYYY-MM-DD`. */
            plan_begin_date?: string | null;
            /** @description Copayment in dollars. */
            copayment?: components["schemas"]["OptionalNumber"];
            /** @description How the patient relates to the subscriber, as a code. */
            relationship_to_subscriber?: components["schemas"]["OptionalIdentifier"];
            /** @description Id of the guarantor. */
            guarantor_id?: components["schemas"]["OptionalIdentifier"];
            /** @description Whether the guarantor is a patient too. */
            is_guarantor_patient?: components["schemas"]["FlexibleBoolean"];
        };
        /** @description A task of a patient as a live fetch has it; its other fields are not documented. */
        FetchedTask: {
            /** @description Its id in the EHR, for task notes. */
            emr_task_id?: components["schemas"]["OptionalIdentifier"];
        };
        /** @description An insurance to add. The company is `insurance_provider_id` (best) or `insurance_name`. */
        AddPatientInsuranceRequest: {
            /** @description Number of the policy or member. */
            member_id: string;
            /** @description Number of the group. */
            group_id?: string;
            /** @description Cobalt's id of the insurance company. */
            insurance_provider_id?: string;
            /** @description Name of the company; the first match counts. */
            insurance_name?: string;
            /** @description Payer id of the company, beside its name. */
            insurance_payer_id?: string;
            /**
             * @description Rank among the patient's insurances; 1 is the first.
             * @enum {string}
             */
            priority?: "1" | "2" | "3";
            /**
             * Format: date
             * @description Since when, `YYYY-MM-DD`; required by eClinicalWorks.
             */
            plan_begin_date?: string;
            /** @description Copayment in dollars, 0 or more. */
            copayment?: number;
            /**
             * @description How the patient relates to the subscriber, in any case; or as a code: 01, 02, 32, 33, 17, 20, 53, 25 in that order. `child` is
             *     mentioned with eClinicalWorks.
             */
            relationship_to_subscriber?: string;
            /** @description Who the subscriber is, when not the patient; eClinicalWorks wants first and last name. */
            subscriber_demographics?: components["schemas"]["SubscriberDemographicsRequest"];
        };
        /** @description What to change about an insurance. */
        UpdatePatientInsuranceRequest: {
            /** @description Number of the policy or member. */
            member_id?: string;
            /** @description Number of the group. */
            group_id?: string;
            /** @description Cobalt's id of the insurance company. */
            insurance_provider_id?: string;
            /** @description Name of the company; the first match counts. */
            insurance_name?: string;
            /** @description Payer id of the company, beside its name. */
            insurance_payer_id?: string;
            /**
             * Format: date
             * @description Since when, `YYYY-MM-DD`; as eClinicalWorks wants it.
             */
            plan_begin_date?: string;
            /** @description Copayment in dollars, 0 or more. */
            copayment?: number;
            /**
             * @description How the patient relates to the subscriber, in any case; or as a code: 01, 02, 32, 33, 17, 20, 53, 25 in that order. `child` is
             *     mentioned with eClinicalWorks.
             */
            relationship_to_subscriber?: string;
            /** @description Who the subscriber is, when not the patient; eClinicalWorks wants first and last name. */
            subscriber_demographics?: components["schemas"]["SubscriberDemographicsRequest"];
        };
        /** @description Who a subscriber is. */
        SubscriberDemographicsRequest: {
            /** @description First name. */
            first_name?: string;
            /** @description Last name. */
            last_name?: string;
            /** @description Street and number. */
            street_line_1?: string;
            /** @description City. */
            city?: string;
            /** @description State, two letters in any case. */
            state?: components["schemas"]["StateCode"];
            /** @description ZIP code, 5 digits, or 9 with a hyphen. */
            zip?: components["schemas"]["ZipCode"];
            /** @description Sex. */
            sex?: string;
            /**
             * Format: date
             * @description Date of birth, `YYYY-MM-DD`.
             */
            dob?: string;
            /** @description Phone number. */
            phone?: string;
        };
        /** @description An insurance that is being added or changed. */
        PatientInsuranceJob: {
            /** @constant */
            success: true;
            /** @description What Cobalt says about it. */
            message?: string | null;
            /** @description Cobalt's id of the insurance. */
            patient_insurance_id?: components["schemas"]["OptionalIdentifier"];
            /** @description The job that adds or changes it. */
            job_id?: components["schemas"]["OptionalIdentifier"];
        };
        ListInsuranceProvidersResponse: {
            /** @constant */
            success: true;
            insurance_providers: components["schemas"]["InsuranceProvider"][];
            pagination: components["schemas"]["Pagination"];
        };
        /** @description An insurance company that the EHR knows. */
        InsuranceProvider: {
            /** @description Cobalt's id. */
            id: components["schemas"]["Identifier"];
            /** @description Name. */
            name: string;
            /** @description Payer id. */
            payer_id?: components["schemas"]["OptionalIdentifier"];
            /**
             * @description Whether it is in use.
             * @example true
             */
            active?: components["schemas"]["FlexibleBoolean"];
            /** @description When the record was made. */
            created_at?: string | null;
        };
        /** @description What a link token is asked for with. */
        CreateLinkTokenRequest: {
            /** @description Your own id of the end user; never an e-mail address or phone number. */
            user_id: string;
            /** @description Your own id of the clinic or hospital. */
            org_id: string;
            /** @description The EHR, only to create the organisation when `org_id` is unknown to Cobalt. Values come from Cobalt support. */
            emr_name?: string;
            /**
             * @description Address of the clinic's EHR instance.
             * @example https://your-emr-instance.com
             */
            emr_instance_domain?: string;
            /** @description The stored access token; its presence turns the session into update mode. */
            access_token?: string;
        };
        /** @description A link token. */
        CreateLinkTokenResponse: {
            /** @constant */
            success: true;
            /**
             * @example lt_198908HJDKJSH98789OHKJL
             * @example 189hisdf78w9r3ysdfhi
             */
            token: string;
        };
        /** @description An access token, in `token`; `access_token` is read as well. */
        ExchangePublicTokenResponse: {
            /** @constant */
            success: true;
            /** @example 493JKLHIU98789hLKH9HHJH */
            token?: string;
            access_token?: string;
        };
        ListLocationsResponse: {
            /** @constant */
            success: true;
            locations: components["schemas"]["Location"][];
        };
        /** @description A location of the practice. */
        Location: {
            /**
             * @description Cobalt's id, for changes of the location.
             * @example abc123def4567890abcdef1234567890
             */
            id: components["schemas"]["Identifier"];
            /**
             * @description The id in the EHR, for bodies that go to the EHR.
             * @example 2452
             */
            ehr_id: components["schemas"]["Identifier"];
            /**
             * @description Name of the location.
             * @example Happy Clinic
             */
            name: string;
            /** @description Postal address. */
            address?: components["schemas"]["Address"] | null;
            /** @description Phone number. */
            phone?: string | null;
            /** @description Fax number. */
            fax?: string | null;
            /**
             * @description Whether the location is synced.
             * @example active
             * @example inactive
             */
            status?: string | null;
        };
        /** @description A postal address. */
        Address: {
            /** @description First line. */
            address1?: string | null;
            /** @description Second line. */
            address2?: string | null;
            /** @description City. */
            city?: string | null;
            /** @description State. */
            state?: string | null;
            /** @description ZIP code. */
            zip?: components["schemas"]["OptionalIdentifier"];
        };
        /** @description What to change about a location. */
        UpdateLocationRequest: {
            /** @description Whether the location is synced. */
            status: components["schemas"]["ActivityStatus"];
        };
        /** @description A location that was changed. */
        UpdatedLocation: {
            /** @constant */
            success: true;
            /** @description What Cobalt says about it. */
            message?: string | null;
            /** @description Cobalt's id of the location. */
            location_id: components["schemas"]["Identifier"];
        };
        /** @description A message to a provider. */
        CreateMessageRequest: {
            /** @description `ehrId` of the provider. */
            provider: string;
            /** @description What it is about. */
            subject: string;
            /** @description The message. */
            message: string;
        };
        /** @description A message that is being sent. */
        CreatedMessage: {
            /** @constant */
            success: true;
            /** @description What Cobalt says about it. */
            message?: string | null;
            /** @description Cobalt's id of the message. */
            message_id?: components["schemas"]["Identifier"];
            /** @description The job that sends it; in the newest revision. */
            job_id?: components["schemas"]["OptionalIdentifier"];
            data?: {
                message_id: components["schemas"]["Identifier"];
                job_id?: components["schemas"]["OptionalIdentifier"];
            };
        };
        /** @description A note of an appointment. */
        CreateNoteRequest: {
            /** @description Cobalt's id of the appointment. */
            appointment_id: string;
            /**
             * @description The note: a text with line breaks, or, with eClinicalWorks, sections by name. An older revision has the
             *     sections `subjective`, `objective`, `assessment` and `plan`.
             */
            note: string | {
                [key: string]: unknown;
            };
            /** @description Diagnoses as codes of ICD-10. */
            icd_10_codes?: string[];
            /** @description Services as codes of CPT; with sections only. */
            cpt_codes?: string[];
        };
        /** @description A note of a patient. */
        CreatePatientNoteRequest: {
            /** @description The note. */
            note: string;
            /** @description What it is about. */
            subject: string;
            /** @description The patient's medical record number. */
            patient_mrn: string;
            /** @description `ehrId` of the location. */
            location_id: string;
        };
        /** @description A note of a patient that is being created. */
        CreatedPatientNote: {
            /** @constant */
            success: true;
            /** @description What Cobalt says about it. */
            message?: string | null;
            /** @description Cobalt's id of the note. */
            patient_note_id: components["schemas"]["Identifier"];
            /** @description The job that creates it. */
            job_id?: components["schemas"]["OptionalIdentifier"];
        };
        ListOrdersResponse: {
            /** @constant */
            success: true;
            orders: components["schemas"]["Order"][];
        };
        /** @description An order. Two revisions have unrelated shapes; what one of them lacks is null. */
        Order: {
            /** @description Its id. */
            order_id?: components["schemas"]["Identifier"];
            /** @description Its name. */
            order_name?: string | null;
            /** @description When it was given, `YYYY-MM-DD`. */
            order_date?: string | null;
            /** @description Who gave it. */
            provider_id?: components["schemas"]["OptionalIdentifier"];
            /** @description The patient's medical record number. */
            patient_mrn?: components["schemas"]["OptionalIdentifier"];
            /** @description The patient's name. */
            patient_name?: string | null;
            /** @description The patient's date of birth, `YYYY-MM-DD`. */
            patient_dob?: string | null;
            /** @description Of which appointment. */
            appointment_id?: components["schemas"]["OptionalIdentifier"];
            /** @description Results of the lab; the shape is not documented. */
            lab_results?: {
                [key: string]: unknown;
            } | null;
            /** @description What is ordered; in an older revision. */
            type?: string | null;
            /** @description How far it is; in an older revision. */
            status?: string | null;
            /** @description Details; in an older revision. */
            details?: {
                [key: string]: unknown;
            } | null;
            id?: components["schemas"]["Identifier"];
            ordered_date?: string | null;
        };
        ListPatientsResponse: {
            /** @constant */
            success: true;
            patients: components["schemas"]["Patient"][];
            pagination: components["schemas"]["Pagination"];
        };
        /** @description A patient as the list has it. */
        Patient: {
            /** @description Cobalt's id, which changes of the patient need. */
            id?: components["schemas"]["OptionalIdentifier"];
            /** @description The id in the EHR. */
            ehr_id?: components["schemas"]["OptionalIdentifier"];
            /**
             * @description Medical record number.
             * @example 414421
             */
            mrn: components["schemas"]["Identifier"];
            /**
             * @description First name.
             * @example John
             */
            first_name: string;
            /**
             * @description Last name.
             * @example Doe
             */
            last_name: string;
            /**
             * @description Date of birth, `YYYY-MM-DD`.
             * @example 1980-05-15
             */
            dob?: string | null;
            /**
             * @description Sex.
             * @example male
             */
            sex?: string | null;
            /**
             * @description Phone number.
             * @example 555-123-4567
             */
            phone?: string | null;
        };
        /** @description A patient to create; `requiredPatientFields` of the settings lists what is mandatory here. */
        CreatePatientRequest: {
            /** @description First name. */
            first_name?: string;
            /** @description Last name. */
            last_name?: string;
            /**
             * Format: date
             * @description Date of birth, `YYYY-MM-DD`.
             */
            dob?: string;
            /**
             * @description Sex.
             * @enum {string}
             */
            sex?: "male" | "female" | "unknown";
            /** @description Phone number. */
            phone?: string;
            /** @description Mobile phone number. */
            cell_phone?: string;
            /** @description E-mail address. */
            email?: string;
            /** @description Why there is no e-mail address. */
            no_email_reason?: string;
            /** @description Street and number. */
            address_street?: string;
            /** @description City. */
            address_city?: string;
            /** @description State. */
            address_state?: string;
            /** @description ZIP code. */
            address_zip?: string;
            /** @description Name of the insurance. */
            insurance_name?: string;
            /** @description Number of the subscriber. */
            insurance_subscriber_number?: string;
            /** @description Cobalt's id of the insurance company. */
            insurance_provider_id?: string;
            /**
             * @description Rank of the insurance.
             * @enum {string}
             */
            insurance_sequence?: "primary" | "secondary" | "tertiary";
            /** @description Name of the secondary insurance. */
            secondary_insurance_name?: string;
            /** @description Number of its subscriber. */
            secondary_insurance_subscriber_number?: string;
            /**
             * @description Who is responsible. Default `self`; others (1 self, 2 spouse, 3 child, 4 adopted_child, 5 step_child, and more)
             *     with eClinicalWorks only.
             * @default self
             */
            responsible_party?: string;
            /** @description Whether eligibility is checked. */
            check_eligibility?: components["schemas"]["BooleanText"];
            /** @description Whole name of the referring provider; an older form. */
            referring_provider?: string;
            /** @description First name of the referring provider. */
            referring_provider_first_name?: string;
            /** @description Last name of the referring provider. */
            referring_provider_last_name?: string;
            /** @description Cobalt's id of the referring provider; eClinicalWorks. */
            referring_provider_id?: string;
            /** @description First name of the primary care provider. */
            pcp_first_name?: string;
            /** @description Last name of the primary care provider. */
            pcp_last_name?: string;
            /**
             * @description Cobalt's id of the primary care provider, from referring providers or providers, dashed or not;
             *     eClinicalWorks. The names are used when it is not found.
             */
            pcp_id?: string;
            /** @description `ehrId` of the rendering provider. */
            referred_to_provider_id?: string;
            /** @description First name of the emergency contact. */
            emergency_contact_first_name?: string;
            /** @description Last name of the emergency contact. */
            emergency_contact_last_name?: string;
            /** @description Relation of the emergency contact. */
            emergency_contact_relation?: string;
            /** @description Phone number of the emergency contact. */
            emergency_contact_phone?: string;
            /** @description Cobalt's id of a pharmacy. */
            pharmacy_id?: string;
        };
        /** @description A patient that is being created. */
        CreatedPatient: {
            /** @constant */
            success: true;
            /** @description What Cobalt says about it. */
            message?: string | null;
            /** @description Cobalt's id of the patient. */
            patient_id?: components["schemas"]["OptionalIdentifier"];
            /** @description Medical record number; in an older form only. */
            mrn?: components["schemas"]["OptionalIdentifier"];
            /** @description The job that creates it. */
            job_id?: components["schemas"]["OptionalIdentifier"];
            data?: {
                patient_id?: components["schemas"]["OptionalIdentifier"];
                mrn?: components["schemas"]["OptionalIdentifier"];
                job_id?: components["schemas"]["OptionalIdentifier"];
            };
        };
        /** @description What to change about a patient; what may be changed depends on the patient's status. */
        UpdatePatientRequest: {
            /** @description Phone number, `222-333-4444`. */
            phone?: components["schemas"]["PhoneNumber"];
            /** @description Mobile phone number, `222-333-4444`. */
            cell_phone?: components["schemas"]["PhoneNumber"];
            /** @description First name. */
            first_name?: string;
            /** @description Last name. */
            last_name?: string;
            /**
             * Format: date
             * @description Date of birth, `YYYY-MM-DD`.
             */
            dob?: string;
            /**
             * @description Sex.
             * @enum {string}
             */
            sex?: "male" | "female" | "unknown";
            /** @description E-mail address. */
            email?: string;
            /** @description Why there is no e-mail address. */
            no_email_reason?: string;
            /** @description Street and number. */
            address_street?: string;
            /** @description City. */
            address_city?: string;
            /** @description Name of the insurance. */
            insurance_name?: string;
            /** @description Number of the subscriber. */
            insurance_subscriber_number?: string;
            /** @description Cobalt's id of the insurance company. */
            insurance_provider_id?: string;
            /**
             * @description Rank of the insurance.
             * @enum {string}
             */
            insurance_sequence?: "primary" | "secondary" | "tertiary";
            /** @description Name of the secondary insurance. */
            secondary_insurance_name?: string;
            /** @description Number of its subscriber. */
            secondary_insurance_subscriber_number?: string;
            /**
             * @description Who is responsible. Default `self`; others (1 self, 2 spouse, 3 child, 4 adopted_child, 5 step_child, and more)
             *     with eClinicalWorks only.
             * @default self
             */
            responsible_party?: string;
            /** @description Whether eligibility is checked. */
            check_eligibility?: components["schemas"]["BooleanText"];
            /** @description Whole name of the referring provider; an older form. */
            referring_provider?: string;
            /** @description First name of the referring provider. */
            referring_provider_first_name?: string;
            /** @description Last name of the referring provider. */
            referring_provider_last_name?: string;
            /** @description Cobalt's id of the referring provider; eClinicalWorks. */
            referring_provider_id?: string;
            /** @description First name of the primary care provider. */
            pcp_first_name?: string;
            /** @description Last name of the primary care provider. */
            pcp_last_name?: string;
            /**
             * @description Cobalt's id of the primary care provider, from referring providers or providers, dashed or not;
             *     eClinicalWorks. The names are used when it is not found.
             */
            pcp_id?: string;
            /** @description `ehrId` of the rendering provider. */
            referred_to_provider_id?: string;
            /** @description First name of the emergency contact. */
            emergency_contact_first_name?: string;
            /** @description Last name of the emergency contact. */
            emergency_contact_last_name?: string;
            /** @description Relation of the emergency contact. */
            emergency_contact_relation?: string;
            /** @description Phone number of the emergency contact. */
            emergency_contact_phone?: string;
            /** @description Cobalt's id of a pharmacy. */
            pharmacy_id?: string;
            /** @description Second line of the address. */
            address_line2?: string;
            /** @description State, two letters; `DC` too. */
            address_state?: components["schemas"]["StateCode"];
            /** @description ZIP code, 5 digits or ZIP+4. */
            address_zip?: components["schemas"]["ZipCode"];
            /**
             * @description Whether the old address is kept. Default true.
             * @default true
             */
            save_previous_address?: boolean;
        };
        /** @description Which patients to read live. */
        FetchPatientsRequest: {
            /**
             * @description How to search. Required in older revisions; send it.
             * @enum {string}
             */
            search_by?: "dob" | "name" | "phone" | "mrn";
            /**
             * Format: date
             * @description Date of birth, `YYYY-MM-DD`.
             */
            dob?: string;
            /** @description First name. */
            first_name?: string;
            /** @description Last name. */
            last_name?: string;
            /** @description Phone number, `222-333-4444`. */
            phone?: components["schemas"]["PhoneNumber"];
            /** @description Medical record number. */
            mrn?: string;
            /** @description What else to read; `insurances` with eClinicalWorks only. */
            include?: string | string[];
        };
        /** @description A payment to post. */
        CreatePaymentRequest: {
            /** @description The patient's medical record number. */
            patient_mrn: string;
            /**
             * @description Its name as the EHR has it.
             * @example Card
             */
            payment_method: string;
            /** @description Your own number; not a uniqueness key. */
            reference_number: string;
            /** @description `ehrId` of the location. */
            location: string;
            /** @description Amount in dollars, above 0. */
            amount: number;
            /** @description Notes. */
            notes?: string;
            /**
             * Format: date
             * @description Day of the deposit, `YYYY-MM-DD`. Default today.
             */
            deposit_date?: string;
        };
        /** @description A payment that is being posted. */
        CreatedPayment: {
            /** @constant */
            success: true;
            /** @description What Cobalt says about it. */
            message?: string | null;
            /** @description Cobalt's id of the payment. */
            payment_id: components["schemas"]["Identifier"];
            /** @description The job that posts it. */
            job_id?: components["schemas"]["OptionalIdentifier"];
        };
        ListPharmaciesResponse: {
            /** @constant */
            success: true;
            pharmacies: components["schemas"]["Pharmacy"][];
        };
        /** @description A pharmacy. */
        Pharmacy: {
            /** @description Cobalt's id, for new patients. */
            id: components["schemas"]["Identifier"];
            /** @description The id in the EHR, for telephone encounters. */
            ehr_id?: components["schemas"]["OptionalIdentifier"];
            /** @description Name. */
            name?: string | null;
            /** @description Postal address. */
            address?: components["schemas"]["Address"] | null;
            /** @description Phone number. */
            phone?: string | null;
            /** @description E-mail address. */
            email?: string | null;
            /** @description Status. */
            status?: string | null;
        };
        ListProvidersResponse: {
            /** @constant */
            success: true;
            providers: components["schemas"]["Provider"][];
        };
        /** @description A provider of the practice. */
        Provider: {
            /**
             * @description Cobalt's id, for changes of the provider; missing in the oldest revision.
             * @example abc123def4567890abcdef1234567890
             */
            id?: components["schemas"]["OptionalIdentifier"];
            /**
             * @description The id in the EHR, for bodies that go to the EHR.
             * @example 3498234
             */
            ehr_id: components["schemas"]["Identifier"];
            /**
             * @description As the EHR writes it, for example `Doe, John`.
             * @example Doe, John
             */
            name: string;
            /** @description National Provider Identifier. */
            npi?: components["schemas"]["OptionalIdentifier"];
            /** @description IANA time zone. */
            timezone?: string | null;
            /**
             * @description Whether the provider is synced; missing in the oldest revision.
             * @example active
             * @example inactive
             */
            status?: string | null;
            /** @description Whether the provider is left out of availability. */
            hide_in_availability?: components["schemas"]["FlexibleBoolean"];
            /** @description Working hours by day. */
            hours?: components["schemas"]["ProviderHours"][];
        };
        /** @description One day's working hours. */
        ProviderHours: {
            /**
             * @description Name of the day.
             * @example Monday
             */
            day: string;
            /** @description The day's shifts. */
            shifts?: components["schemas"]["Shift"][];
        };
        /** @description One shift of a provider. */
        Shift: {
            /**
             * @description `THH:MM:SS` in the clinic's EHR time zone.
             * @example T08:00:00
             */
            start: string;
            /**
             * @description `THH:MM:SS` in the clinic's EHR time zone.
             * @example T12:00:00
             */
            end: string;
            /** @description Where; a location. */
            facility_id?: components["schemas"]["OptionalIdentifier"];
            /** @description Name of that location. */
            facility_name?: string | null;
            /** @description First day, `YYYY-MM-DDT00:00:00`. */
            set_start_date?: string | null;
            /** @description Last day, `YYYY-MM-DDT00:00:00`. */
            set_end_date?: string | null;
            /** @description Description of the set of hours. */
            set_description?: string | null;
            /** @description How the shift repeats. */
            recurrence?: components["schemas"]["ShiftRecurrence"] | null;
            /** @description Limits by visit type. */
            visit_type_rules?: components["schemas"]["VisitTypeRule"][];
        };
        /** @description How a shift repeats. */
        ShiftRecurrence: {
            /** @description First day. */
            rec_start_date?: string | null;
            /**
             * @description Unit of the interval.
             * @example days
             */
            recur_interval_type?: string | null;
            /** @description Length of the interval in its unit. */
            recur_interval_amount?: components["schemas"]["OptionalInteger"];
            /** @description The interval in words. */
            recur_interval_description?: string | null;
        };
        /** @description How many visits of a type a shift takes. */
        VisitTypeRule: {
            /** @description From. */
            start_time?: string | null;
            /** @description Until. */
            end_time?: string | null;
            /** @description Most visits. */
            total_visits?: components["schemas"]["OptionalInteger"];
            /** @description Which visit type. */
            visit_type_id?: components["schemas"]["OptionalIdentifier"];
            /** @description Its description. */
            visit_type_desc?: string | null;
        };
        /**
         * @description Whether a record is synced; in any case.
         * @example active
         * @example inactive
         * @example INACTIVE
         */
        ActivityStatus: string;
        /** @description What to change about a provider; at least one of the fields. */
        UpdateProviderRequest: {
            /** @description Whether the provider is synced. */
            status?: components["schemas"]["ActivityStatus"];
            /** @description Whether the provider is left out of availability. */
            hide_in_availability?: components["schemas"]["BooleanText"];
            /** @description Working hours by day. */
            hours?: components["schemas"]["ProviderHoursRequest"][];
        };
        /** @description One day's working hours, to be set. */
        ProviderHoursRequest: {
            /**
             * @description Name of the day.
             * @enum {string}
             */
            day: "Monday" | "Tuesday" | "Wednesday" | "Thursday" | "Friday" | "Saturday" | "Sunday";
            /** @description The day's shifts. */
            shifts: components["schemas"]["ShiftRequest"][];
        };
        /** @description One shift, to be set. */
        ShiftRequest: {
            /**
             * @description `THH:MM:SS` in the clinic's EHR time zone.
             * @example T08:00:00
             */
            start: string;
            /**
             * @description `THH:MM:SS` in the clinic's EHR time zone.
             * @example T08:00:00
             */
            end: string;
            /** @description Where; `ehrId` of a known location. */
            facility_id?: string;
            /** @description Name of that location; Cobalt fills it in. */
            facility_name?: string;
            /**
             * @description First day, `YYYY-MM-DDT00:00:00`.
             * @example 2024-04-05T00:00:00
             */
            set_start_date?: string;
            /**
             * @description Last day, `YYYY-MM-DDT00:00:00`.
             * @example 2024-04-05T00:00:00
             */
            set_end_date?: string;
            /** @description Description of the set of hours. */
            set_description?: string;
            /** @description How the shift repeats. */
            set_recur?: components["schemas"]["ShiftRecurrenceRequest"];
            /** @description Limits by visit type. */
            visit_type_rules?: components["schemas"]["VisitTypeRuleRequest"][];
        };
        /** @description How a shift is to repeat. */
        ShiftRecurrenceRequest: {
            /** @description First day. */
            rec_start_date?: string;
            /** @description Last day. */
            rec_end_date?: string;
            /**
             * @description Unit of the interval.
             * @example days
             */
            recur_interval_type?: string;
            /** @description Length of the interval in its unit. */
            recur_interval_amount?: number;
            /** @description The interval in words. */
            recur_interval_description?: string;
        };
        /** @description How many visits of a type a shift is to take. */
        VisitTypeRuleRequest: {
            /** @description From. */
            start_time?: string;
            /** @description Until. */
            end_time?: string;
            /** @description Most visits. */
            total_visits?: number;
            /** @description Which visit type. */
            visit_type_id?: string;
            /** @description Its description. */
            visit_type_desc?: string;
        };
        /** @description A provider that was changed. */
        UpdatedProvider: {
            /** @constant */
            success: true;
            /** @description What Cobalt says about it. */
            message?: string | null;
            /** @description Cobalt's id of the provider. */
            provider_id: components["schemas"]["Identifier"];
        };
        ListReferringProvidersResponse: {
            /** @constant */
            success: true;
            referring_providers: components["schemas"]["ReferringProvider"][];
        };
        /** @description A provider who refers patients. */
        ReferringProvider: {
            /** @description Cobalt's id. */
            id: components["schemas"]["Identifier"];
            /** @description The id in the EHR. */
            ehr_id?: components["schemas"]["OptionalIdentifier"];
            /** @description Whole name. */
            name?: string | null;
            /** @description First name. */
            first_name?: string | null;
            /** @description Last name. */
            last_name?: string | null;
            /** @description Middle initial. */
            middle_initial?: string | null;
            /** @description Specialty; the vendor spells it so. */
            speciality?: string | null;
            /** @description Phone number. */
            phone?: string | null;
            /** @description Fax number. */
            fax?: string | null;
            /** @description E-mail address. */
            email?: string | null;
            /** @description National Provider Identifier. */
            npi?: components["schemas"]["OptionalIdentifier"];
            /** @description Street and number. */
            address_street?: string | null;
            /** @description City. */
            address_city?: string | null;
            /** @description State. */
            address_state?: string | null;
            /** @description ZIP code. */
            address_zip?: components["schemas"]["OptionalIdentifier"];
        };
        /** @description A referring provider to create. */
        CreateReferringProviderRequest: {
            /** @description First name. */
            first_name: string;
            /** @description Last name. */
            last_name: string;
            /** @description National Provider Identifier; the EHR checks it. */
            npi: string;
            /** @description Phone number, `222-333-4444`. */
            phone?: components["schemas"]["PhoneNumber"];
            /** @description Fax number, `222-333-4444`. */
            fax?: components["schemas"]["PhoneNumber"];
            /** @description E-mail address. */
            email?: string;
            /** @description Street and number. */
            address?: string;
            /** @description City. */
            city?: string;
            /** @description State. */
            state?: string;
            /** @description ZIP code. */
            zip_code?: string;
        };
        /** @description A referring provider that is being created. */
        CreatedReferringProvider: {
            /** @constant */
            success: true;
            /** @description What Cobalt says about it. */
            message?: string | null;
            /** @description Cobalt's id, for new patients once it is created. */
            referring_provider_id: components["schemas"]["Identifier"];
            /** @description The job that creates it. */
            job_id?: components["schemas"]["OptionalIdentifier"];
        };
        /**
         * @description How soon.
         * @enum {string}
         */
        ReferralPriority: "routine" | "urgent" | "stat";
        /**
         * @description To the practice, or from it.
         * @enum {string}
         */
        ReferralDirection: "incoming" | "outgoing";
        ListReferralsResponse: {
            /** @constant */
            success: true;
            referrals: components["schemas"]["Referral"][];
            pagination: components["schemas"]["Pagination"];
        };
        /** @description A referral. */
        Referral: {
            /** @description Cobalt's id. */
            id: components["schemas"]["Identifier"];
            /** @description The id in the EHR. */
            ehr_id?: components["schemas"]["OptionalIdentifier"];
            /** @description The patient's id in the EHR. */
            patient_ehr_id?: components["schemas"]["OptionalIdentifier"];
            /** @description The patient's medical record number. */
            patient_mrn?: components["schemas"]["OptionalIdentifier"];
            /** @description The patient's first name. */
            patient_first_name?: string | null;
            /** @description The patient's last name. */
            patient_last_name?: string | null;
            /** @description The patient's date of birth, `YYYY-MM-DD`. */
            patient_dob?: string | null;
            /** @description Id in the EHR of who refers. */
            from_provider_ehr_id?: components["schemas"]["OptionalIdentifier"];
            /** @description Name of who refers. */
            from_provider_name?: string | null;
            /** @description Id in the EHR of who is referred to. */
            to_provider_ehr_id?: components["schemas"]["OptionalIdentifier"];
            /** @description Name of who is referred to. */
            to_provider_name?: string | null;
            /** @description How soon. */
            priority?: string | null;
            /** @description How soon; the values are not documented. */
            urgency?: string | null;
            /** @description Why. */
            reason?: string | null;
            /** @description Diagnoses as codes of ICD-10. */
            diagnosis_codes?: string[];
            /** @description Cobalt's ids of documents, for download. */
            document_ids?: components["schemas"]["Identifier"][];
            /** @description Status; the values are not documented. */
            status?: string | null;
            /** @description When it was made, `YYYY-MM-DD`. */
            referral_date?: string | null;
            /** @description When something last happened. */
            last_activity_at?: string | null;
            /** @description When Cobalt read it. */
            synced_at?: string | null;
        };
        /** @description A referral to create. */
        CreateReferralRequest: {
            /** @description The patient's medical record number. */
            patient_mrn: string;
            /** @description `ehrId` of who refers; `0`: none. */
            referring_from_provider_ehr_id: string;
            /** @description `ehrId` of who is referred to; `0`: none. */
            referring_to_provider_ehr_id: string;
            /** @description To the practice, or from it. */
            direction: components["schemas"]["ReferralDirection"];
            /** @description How soon. */
            priority: string;
            /** @description Why. */
            reason: string;
            /** @description Diagnoses as codes of ICD-10. */
            diagnosis_codes?: string[];
            /** @description Documents to go along. */
            documents?: components["schemas"]["ReferralDocumentRequest"][];
        };
        /** @description A document of a referral. */
        ReferralDocumentRequest: {
            /**
             * @description Its name, with extension.
             * @example report.pdf
             */
            filename: string;
            /** @description Its bytes, as base64. */
            content_base64: string;
        };
        /** @description A referral that is being created. */
        CreatedReferral: {
            /** @constant */
            success: true;
            /** @description What Cobalt says about it. */
            message?: string | null;
            /** @description Cobalt's id of the referral. */
            referral_id: components["schemas"]["Identifier"];
            /** @description The job that creates it. */
            job_id?: components["schemas"]["OptionalIdentifier"];
        };
        GetSettingsResponse: {
            /** @constant */
            success: true;
            data: components["schemas"]["Settings"];
        };
        /** @description What a linked account is set up with. */
        Settings: {
            /**
             * @description Your own label of the connection, echoed in every webhook.
             * @example at_ref_123456789
             */
            access_token_reference_id?: components["schemas"]["OptionalIdentifier"];
            /**
             * @description The account's visit types. The schema says strings, the example has objects.
             * @example [
             *       {
             *         "code": "new_patient",
             *         "description": "New Patient Visit (in-person)"
             *       }
             *     ]
             * @example [
             *       "new_patient"
             *     ]
             */
            visit_types?: components["schemas"]["CodeOrText"][];
            /**
             * @description The account's visit statuses.
             * @example [
             *       {
             *         "code": "CANC",
             *         "description": "Cancelled in advance"
             *       }
             *     ]
             */
            visit_statuses?: components["schemas"]["CodeOrText"][];
            /**
             * @description Fields that a new patient must have here, in Cobalt's spelling.
             * @example [
             *       "first_name",
             *       "last_name",
             *       "dob",
             *       "sex"
             *     ]
             */
            required_patient_fields?: string[];
            /**
             * @description IANA time zone of the account.
             * @example America/New_York
             */
            timezone?: string | null;
        };
        /** @description The one setting that can be changed. */
        UpdateSettingsRequest: {
            /**
             * @description Your own label of the connection, echoed in every webhook.
             * @example at_ref_123456789
             */
            access_token_reference_id: string;
        };
        UpdateSettingsResponse: {
            /** @constant */
            success: true;
            data: components["schemas"]["UpdatedSettings"];
        };
        /** @description The settings after a change. */
        UpdatedSettings: {
            /**
             * @description The label as it is now.
             * @example at_ref_123456789
             */
            access_token_reference_id: components["schemas"]["Identifier"];
        };
        ListVisitTypesResponse: {
            /** @constant */
            success: true;
            visit_types?: components["schemas"]["CodeOrText"][];
            data?: components["schemas"]["CodeOrText"][];
        };
        ListVisitStatusesResponse: {
            /** @constant */
            success: true;
            visit_statuses?: components["schemas"]["CodeOrText"][];
            data?: components["schemas"]["CodeOrText"][];
        };
        /** @description A task to create. */
        CreateTaskRequest: {
            /** @description What is to be done. */
            description: string;
            /** @description The patient's medical record number. */
            patient_mrn: string;
            /** @description What it is about; some EHRs require it. */
            subject?: string;
            /** @description Id in the EHR of who is to do it; some EHRs require it. */
            assignee_user_id?: string;
            /** @description Type of the phone call; some EHRs require it. */
            phone_call_type_id?: string;
            /** @description Who else is told. */
            notify_list?: string[];
        };
        /** @description A task that is being created. */
        CreatedTask: {
            /** @constant */
            success: true;
            /** @description What Cobalt says about it. */
            message?: string | null;
            /** @description Cobalt's id of the task. */
            task_id: components["schemas"]["Identifier"];
            /** @description The job that creates it. */
            job_id?: components["schemas"]["OptionalIdentifier"];
        };
        /** @description A note of a task. */
        CreateTaskNoteRequest: {
            /** @description Id of the task in the EHR, from its event or a live fetch. */
            emr_task_id: string;
            /** @description The note. */
            note: string;
        };
        /** @description A note of a task that is being created. */
        CreatedTaskNote: {
            /** @constant */
            success: true;
            /** @description What Cobalt says about it. */
            message?: string | null;
            /** @description Cobalt's id of the note. */
            task_note_id: components["schemas"]["Identifier"];
            /** @description The job that creates it. */
            job_id?: components["schemas"]["OptionalIdentifier"];
        };
        /** @description A telephone encounter to create. */
        CreateTelephoneEncounterRequest: {
            /** @description The patient's medical record number. */
            patient_mrn: string;
            /** @description `ehrId` of the provider, who is synced. */
            provider_id: string;
            /** @description `ehrId` of the location. */
            location_id: string;
            /** @description Id in the EHR of the staff member (older: provider) who is to answer. */
            assigned_to_id: string;
            /** @description Why, in at most 50 characters. */
            reason?: string;
            /** @description Medication to refill: part of its name, in any case, 2 to 50 characters. */
            refill_medication_name?: string;
            /** @description `ehrId` of the pharmacy. */
            pharmacy_ehr_id?: string;
        };
        /** @description A telephone encounter that is being created. */
        CreatedTelephoneEncounter: {
            /** @constant */
            success: true;
            /** @description What Cobalt says about it. */
            message?: string | null;
            /** @description Cobalt's id of the encounter. */
            telephone_encounter_id: components["schemas"]["Identifier"];
            /** @description The job that creates it. */
            job_id?: components["schemas"]["OptionalIdentifier"];
        };
        /** @description A line for the log of a telephone encounter. */
        CreateTelephoneEncounterActionRequest: {
            /** @description Id of the encounter in the EHR. */
            emr_appointment_id: string;
            /** @description The line. */
            text: string;
            /** @description Whether it is urgent. */
            is_high_priority?: components["schemas"]["BooleanText"];
        };
        /** @description A line that is being added. */
        CreatedTelephoneEncounterAction: {
            /** @constant */
            success: true;
            /** @description What Cobalt says about it. */
            message?: string | null;
            /** @description Cobalt's id of the line. */
            action_id: components["schemas"]["Identifier"];
            /** @description The job that adds it. */
            job_id?: components["schemas"]["OptionalIdentifier"];
        };
        /** @description The URL that events go to. */
        RegisterWebhookRequest: {
            /**
             * Format: uri
             * @description Address of your webhook route; https.
             * @example https://your-domain.com/webhook
             */
            webhook_url: string;
        };
        /** @description A registered URL and its secret. */
        RegisteredWebhook: {
            /** @constant */
            success: true;
            /** @description What Cobalt says about it. */
            message?: string | null;
            /**
             * @description Id of the registration; the guide's form of the answer has none.
             * @example wh_123456789
             */
            webhook_id?: components["schemas"]["OptionalIdentifier"];
            /** @description The URL. */
            webhook_url?: string | null;
            /** @description The secret that signs what is delivered. */
            webhook_secret?: string | null;
            webhook_secret_key?: string | null;
            webhook?: {
                webhook_id?: components["schemas"]["OptionalIdentifier"];
                id?: components["schemas"]["OptionalIdentifier"];
                webhook_url?: string | null;
                webhook_secret_key?: string | null;
                webhook_secret?: string | null;
            };
        };
        /** @description The registered URLs. */
        WebhookRegistrations: {
            /** @constant */
            success: true;
            /** @description One of them; use the list. */
            webhook_url?: string | null;
            /** @description All of them. */
            webhook_urls?: components["schemas"]["WebhookUrl"][];
            /** @description The account's secret, where one is shared by all URLs. */
            webhook_secret_key?: string | null;
        };
        /** @description A registered URL. */
        WebhookUrl: {
            /**
             * @description Id of the registration.
             * @example 987654321
             */
            id: components["schemas"]["Identifier"];
            /** @description The URL. */
            url: string;
        };
        /** @description A new secret; the previous one keeps working for 24 hours. */
        RotatedWebhookSecret: {
            /** @constant */
            success: true;
            /** @description What Cobalt says about it. */
            message?: string | null;
            /** @description Id of the registration. */
            webhook_id?: components["schemas"]["OptionalIdentifier"];
            /**
             * @description The new secret.
             * @example whsec_newsecrethashvalue
             */
            webhook_secret?: string | null;
            webhook_secret_key?: string | null;
            webhook?: {
                id?: components["schemas"]["OptionalIdentifier"];
                webhook_id?: components["schemas"]["OptionalIdentifier"];
                secret?: string | null;
                webhook_secret_key?: string | null;
            };
        };
    };
    responses: {
        /** @description A field is missing, unknown or ill-formatted; the message names it. */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description Wrong or missing credentials. */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The account's user must log in to the EHR again (`error` is `login_required`); Link in update mode does it. */
        LoginRequired: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description There is no such thing. */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description There is no such thing. */
        AssumedNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description Any other failure. */
        Failure: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
    };
    parameters: {
        /** @description Which page, from 1. Default 1. */
        Page: number;
        /** @description Items per page, at most 100. Default 100. */
        PageSize100: number;
        /** @description Items per page, at most 500. Default 100. */
        PageSize500: number;
        /** @description The patient's medical record number. */
        PatientMrn: string;
        /**
         * @description Lower-case hex of HMAC-SHA256 over the body as compact JSON, with the webhook's secret (UTF-8) as the key. An
         *     older page writes `Cobalt-Verification`.
         */
        Signature: string;
        /** @description Id of the event, the same for every attempt. Not signed. */
        WebhookId: string;
        /** @description When the event was made, ISO 8601. Not signed. */
        WebhookTimestamp: string;
        /** @description Number of the attempt, from 1. */
        WebhookAttempt: number;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    listAppointments: {
        parameters: {
            query: {
                /** @description First day, `YYYY-MM-DD` (older pages of the vendor pass full timestamps). */
                start_date: components["schemas"]["DateOrTimestamp"];
                /** @description Last day, `YYYY-MM-DD`. */
                end_date: components["schemas"]["DateOrTimestamp"];
                /** @description Only this patient's, by medical record number. */
                patient_mrn?: string;
                /** @description Part of the patient's name, in any case. */
                patient_name?: string;
                /** @description Only of patients with this phone number. */
                patient_phone?: string;
                /** @description Whether progress notes come along. Default false. */
                include_note?: components["schemas"]["BooleanText"];
                /** @description Only in the office, or only by telemedicine. Default both. */
                appointment_mode?: components["schemas"]["AppointmentMode"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All of them; there are no pages. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListAppointmentsResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["LoginRequired"];
            default: components["responses"]["Failure"];
        };
    };
    createAppointment: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateAppointmentRequest"];
            };
        };
        responses: {
            /** @description The appointment is on its way to the EHR. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedAppointment"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["LoginRequired"];
            default: components["responses"]["Failure"];
        };
    };
    getAppointment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Cobalt's id of the appointment. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The appointment, under a plural key. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetAppointmentResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["LoginRequired"];
            404: components["responses"]["AssumedNotFound"];
            default: components["responses"]["Failure"];
        };
    };
    getAppointmentByPluralPath: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Cobalt's id of the appointment. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The appointment, under a plural key. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetAppointmentResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["LoginRequired"];
            404: components["responses"]["AssumedNotFound"];
            default: components["responses"]["Failure"];
        };
    };
    updateAppointment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Cobalt's id of the appointment. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateAppointmentRequest"];
            };
        };
        responses: {
            /** @description The change is taken. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Acknowledgement"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["LoginRequired"];
            404: components["responses"]["AssumedNotFound"];
            default: components["responses"]["Failure"];
        };
    };
    fetchAppointments: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FetchAppointmentsRequest"];
            };
        };
        responses: {
            /** @description Accepted for processing. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StartedFetch"];
                };
            };
            /** @description What is asked for cannot be fetched. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["LoginRequired"];
            default: components["responses"]["Failure"];
        };
    };
    listAvailability: {
        parameters: {
            query: {
                /** @description First day, `YYYY-MM-DD`; the example passes a full ISO timestamp. */
                start_date: components["schemas"]["DateOrTimestamp"];
                /** @description Last day, `YYYY-MM-DD`; the example passes a full ISO timestamp. */
                end_date: components["schemas"]["DateOrTimestamp"];
                /** @description Whose time. Default `primary`. */
                provider_type?: "primary" | "secondary";
                /** @description Whether default hours stand in for a provider without rules. */
                fallback_to_default_hours?: boolean;
                /** @description Time between working hours and bookings (`gaps`), or slots. Default `gaps`. */
                calculation_method?: components["schemas"]["CalculationMethod"];
                /** @description Which slots, in any case. An older page requires it with `slots`. */
                slot_type?: string;
                /** @description Minutes blocked after appointments, 0 to 59. */
                buffer?: number;
                /** @description The visit type that the buffer applies to, `all` or a code. Default `all` when `buffer` is set. */
                visit_type?: string;
                /** @description Most appointments of a day, of the type in `daily_limit_type`. */
                daily_appointment_limit?: number;
                /** @description Code of the visit type that `daily_appointment_limit` counts. */
                daily_limit_type?: string;
                /** @description Longest slot; its rules are not available. */
                max_slot_duration?: number;
                /** @description Whether shifts count for their facility only; its rules are not available. */
                facility_scoped_scheduling?: boolean;
                /** @description Only these providers, by `ehrId`. */
                provider_ids?: string;
                /** @description Only these locations, by `ehrId`. */
                location_ids?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All of it; there are no pages. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Availability"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["LoginRequired"];
            default: components["responses"]["Failure"];
        };
    };
    fetchAvailability: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FetchAvailabilityRequest"];
            };
        };
        responses: {
            /** @description Accepted for processing. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StartedFetch"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["LoginRequired"];
            default: components["responses"]["Failure"];
        };
    };
    listClaims: {
        parameters: {
            query?: {
                /** @description First day, `YYYY-MM-DD`. */
                start_date?: string;
                /** @description Last day, `YYYY-MM-DD`. */
                end_date?: string;
                /** @description Which page, from 1. Default 1. */
                page?: components["parameters"]["Page"];
                /** @description Claims per page. Neither the default nor the limit is in the available text. */
                page_size?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListClaimsResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["LoginRequired"];
            default: components["responses"]["Failure"];
        };
    };
    createClaim: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateClaimRequest"];
            };
        };
        responses: {
            /** @description The claim is queued. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedClaim"];
                };
            };
            /** @description There can be no claim; for a duplicate one the wording is not available. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["LoginRequired"];
            /** @description There is no such appointment. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            default: components["responses"]["Failure"];
        };
    };
    uploadDocument: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["UploadDocumentRequest"];
            };
        };
        responses: {
            /** @description The document is on its way to the EHR. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UploadedDocument"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["LoginRequired"];
            default: components["responses"]["Failure"];
        };
    };
    downloadDocument: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Cobalt's id of the document, from a referral's `documentIds`. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The bytes as they are. */
            200: {
                headers: {
                    /** @description What they are. */
                    "Content-Type"?: string;
                    /** @description Their name: `attachment; filename="…"`. */
                    "Content-Disposition"?: string;
                    /** @description How many they are. */
                    "Content-Length"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "*/*": unknown;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["LoginRequired"];
            /** @description There is no such document. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            default: components["responses"]["Failure"];
        };
    };
    listEligibilityChecks: {
        parameters: {
            query?: {
                /** @description First date of service, `YYYY-MM-DD`. */
                start_date?: string;
                /** @description Last date of service, `YYYY-MM-DD`. */
                end_date?: string;
                /** @description Only this patient's, by medical record number. */
                patient_mrn?: string;
                /** @description Only checks with this outcome. */
                coverage_status?: "active" | "inactive" | "error" | "unknown";
                /** @description Which page, from 1. Default 1. */
                page?: components["parameters"]["Page"];
                /** @description Items per page, at most 500. Default 100. */
                page_size?: components["parameters"]["PageSize500"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListEligibilityChecksResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["LoginRequired"];
            default: components["responses"]["Failure"];
        };
    };
    listEligibilityBenefits: {
        parameters: {
            query?: {
                /** @description Only benefits of this type. */
                benefit_type?: string;
                /** @description Which page, from 1. Default 1. */
                page?: components["parameters"]["Page"];
                /** @description Items per page, at most 500. Default 100. */
                page_size?: components["parameters"]["PageSize500"];
            };
            header?: never;
            path: {
                /** @description Cobalt's id of the eligibility check. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListEligibilityBenefitsResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["LoginRequired"];
            404: components["responses"]["AssumedNotFound"];
            default: components["responses"]["Failure"];
        };
    };
    listFeeSchedules: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All of them; there are no pages. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListFeeSchedulesResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["LoginRequired"];
            default: components["responses"]["Failure"];
        };
    };
    listFeeScheduleItems: {
        parameters: {
            query?: {
                /** @description Part of the code or the description. */
                search?: string;
                /** @description Only valid items, or only the others. */
                validity?: "valid" | "invalid";
                /** @description Which page, from 1. Default 1. */
                page?: components["parameters"]["Page"];
                /** @description Items per page, at most 500. Default 100. */
                page_size?: components["parameters"]["PageSize500"];
            };
            header?: never;
            path: {
                /** @description Cobalt's id of the fee schedule. */
                feeScheduleId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListFeeScheduleItemsResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["LoginRequired"];
            404: components["responses"]["AssumedNotFound"];
            default: components["responses"]["Failure"];
        };
    };
    addPatientInsurance: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The patient's medical record number. */
                patient_mrn: components["parameters"]["PatientMrn"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddPatientInsuranceRequest"];
            };
        };
        responses: {
            /** @description The insurance is on its way to the EHR. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PatientInsuranceJob"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["LoginRequired"];
            /** @description There is no such insurance company. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            default: components["responses"]["Failure"];
        };
    };
    updatePatientInsurance: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The patient's medical record number. */
                patient_mrn: components["parameters"]["PatientMrn"];
                /** @description The insurance's id in the EHR, from a live fetch with `insurances` or an earlier event. */
                emr_insurance_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdatePatientInsuranceRequest"];
            };
        };
        responses: {
            /** @description The insurance is on its way to the EHR. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PatientInsuranceJob"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["LoginRequired"];
            404: components["responses"]["AssumedNotFound"];
            default: components["responses"]["Failure"];
        };
    };
    listInsuranceProviders: {
        parameters: {
            query?: {
                /** @description Part of the name, in any case. */
                name?: string;
                /** @description Only active ones, or only the others. */
                active?: boolean;
                /** @description Which page, from 1. Default 1. */
                page?: components["parameters"]["Page"];
                /** @description Items per page, at most 100. Default 100. */
                page_size?: components["parameters"]["PageSize100"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListInsuranceProvidersResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["LoginRequired"];
            default: components["responses"]["Failure"];
        };
    };
    createLinkToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateLinkTokenRequest"];
            };
        };
        responses: {
            /** @description The link token. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreateLinkTokenResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            default: components["responses"]["Failure"];
        };
    };
    exchangePublicToken: {
        parameters: {
            query: {
                /** @description The public token, as Link gave it. */
                public_token: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The access token. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExchangePublicTokenResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            default: components["responses"]["Failure"];
        };
    };
    exchangePublicTokenByPost: {
        parameters: {
            query?: {
                /** @description The public token, as Link gave it. */
                public_token?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    public_token?: string;
                };
            };
        };
        responses: {
            /** @description The access token. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExchangePublicTokenResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            default: components["responses"]["Failure"];
        };
    };
    listLocations: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All of them; there are no pages. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListLocationsResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["LoginRequired"];
            default: components["responses"]["Failure"];
        };
    };
    updateLocation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Cobalt's id of the location. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateLocationRequest"];
            };
        };
        responses: {
            /** @description The location is changed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UpdatedLocation"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["LoginRequired"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Failure"];
        };
    };
    createMessage: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateMessageRequest"];
            };
        };
        responses: {
            /** @description The message is on its way to the EHR, or sent. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedMessage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["LoginRequired"];
            default: components["responses"]["Failure"];
        };
    };
    createNote: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateNoteRequest"];
            };
        };
        responses: {
            /** @description The note is on its way to the EHR. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Acknowledgement"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["LoginRequired"];
            default: components["responses"]["Failure"];
        };
    };
    createPatientNote: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreatePatientNoteRequest"];
            };
        };
        responses: {
            /** @description The note is on its way to the EHR. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedPatientNote"];
                };
            };
            /** @description A field is missing. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["LoginRequired"];
            default: components["responses"]["Failure"];
        };
    };
    listOrders: {
        parameters: {
            query?: {
                /** @description Only this patient's, by medical record number. Required in an older revision. */
                patient_mrn?: string;
                /** @description First day, `YYYY-MM-DD`. */
                start_date?: string;
                /** @description Last day, `YYYY-MM-DD`. */
                end_date?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All of them; there are no pages. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListOrdersResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["LoginRequired"];
            default: components["responses"]["Failure"];
        };
    };
    listPatients: {
        parameters: {
            query?: {
                /** @description Date of birth, `YYYY-MM-DD`. */
                dob?: string;
                /** @description Part of the first name, in any case. */
                first_name?: string;
                /** @description Part of the last name, in any case. */
                last_name?: string;
                /** @description Medical record number. */
                mrn?: string;
                /** @description The patient's id in the EHR. */
                ehr_id?: string;
                /** @description Phone number, `555-123-4567`. */
                phone?: string;
                /** @description Which page, from 1. Default 1. */
                page?: components["parameters"]["Page"];
                /** @description Patients per page. Neither the default nor the limit is documented. */
                page_size?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListPatientsResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["LoginRequired"];
            default: components["responses"]["Failure"];
        };
    };
    createPatient: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreatePatientRequest"];
            };
        };
        responses: {
            /** @description The patient is on the way to the EHR. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedPatient"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["LoginRequired"];
            default: components["responses"]["Failure"];
        };
    };
    updatePatient: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Cobalt's id of the patient, not the medical record number. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdatePatientRequest"];
            };
        };
        responses: {
            /** @description The change is taken. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Acknowledgement"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["LoginRequired"];
            404: components["responses"]["AssumedNotFound"];
            default: components["responses"]["Failure"];
        };
    };
    fetchPatients: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FetchPatientsRequest"];
            };
        };
        responses: {
            /** @description Accepted for processing. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StartedFetch"];
                };
            };
            /** @description What is asked for cannot be fetched. The text about an invalid date of birth is not available. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["LoginRequired"];
            default: components["responses"]["Failure"];
        };
    };
    createPayment: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreatePaymentRequest"];
            };
        };
        responses: {
            /** @description The payment is on its way to the EHR. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedPayment"];
                };
            };
            /**
             * @description A field is missing or invalid; the message names it. That a user is not found is an error too. Wordings are
             *     not available, nor is the status of the latter.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["LoginRequired"];
            /** @description The medical record number is no patient's in the EHR. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            default: components["responses"]["Failure"];
        };
    };
    listPharmacies: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All of them; there are no pages. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListPharmaciesResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["LoginRequired"];
            default: components["responses"]["Failure"];
        };
    };
    listProviders: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All of them; there are no pages. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListProvidersResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["LoginRequired"];
            default: components["responses"]["Failure"];
        };
    };
    updateProvider: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Cobalt's id of the provider. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateProviderRequest"];
            };
        };
        responses: {
            /** @description The provider is changed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UpdatedProvider"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["LoginRequired"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Failure"];
        };
    };
    updateProviderByEhrId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The provider's id in the EHR. */
                ehr_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateProviderRequest"];
            };
        };
        responses: {
            /** @description The provider is changed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UpdatedProvider"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["LoginRequired"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Failure"];
        };
    };
    listReferringProviders: {
        parameters: {
            query?: {
                /** @description Part of the first name, in any case. */
                first_name?: string;
                /** @description Part of the last name, in any case. */
                last_name?: string;
                /** @description Phone number, in any format. */
                phone?: string;
                /** @description Fax number, in any format. */
                fax?: string;
                /** @description National Provider Identifier, whole. */
                npi?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All of them; there are no pages. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListReferringProvidersResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["LoginRequired"];
            default: components["responses"]["Failure"];
        };
    };
    createReferringProvider: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateReferringProviderRequest"];
            };
        };
        responses: {
            /** @description The referring provider is on the way to the EHR. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedReferringProvider"];
                };
            };
            /** @description A field is missing, or a phone or fax number is not `XXX-XXX-XXXX`. Wordings are not available. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["LoginRequired"];
            default: components["responses"]["Failure"];
        };
    };
    listReferrals: {
        parameters: {
            query: {
                /** @description First day, `YYYY-MM-DD`. */
                start_date: string;
                /** @description Last day, `YYYY-MM-DD`. */
                end_date: string;
                /** @description Only this patient's, by medical record number. */
                patient_mrn?: string;
                /** @description Only with this status. */
                status?: string;
                /** @description Only with this priority. */
                priority?: components["schemas"]["ReferralPriority"];
                /** @description To the practice, or from it. */
                direction?: components["schemas"]["ReferralDirection"];
                /** @description Only the one with this id in the EHR. */
                ehr_id?: string;
                /** @description Which page, from 1. Default 1. */
                page?: components["parameters"]["Page"];
                /** @description Items per page, at most 100. Default 100. */
                page_size?: components["parameters"]["PageSize100"];
                /** @description Oldest first, by when it was made. Default newest referral date first. */
                sort?: "created_at";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListReferralsResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["LoginRequired"];
            default: components["responses"]["Failure"];
        };
    };
    createReferral: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateReferralRequest"];
            };
        };
        responses: {
            /** @description The referral is on its way to the EHR. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedReferral"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["LoginRequired"];
            default: components["responses"]["Failure"];
        };
    };
    getSettings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The settings. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetSettingsResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["LoginRequired"];
            /** @description The account has no settings. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            default: components["responses"]["Failure"];
        };
    };
    updateSettings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateSettingsRequest"];
            };
        };
        responses: {
            /** @description The settings as they are now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UpdateSettingsResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["LoginRequired"];
            404: components["responses"]["AssumedNotFound"];
            default: components["responses"]["Failure"];
        };
    };
    listVisitTypes: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All of them; there are no pages. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListVisitTypesResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["LoginRequired"];
            default: components["responses"]["Failure"];
        };
    };
    listVisitStatuses: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All of them; there are no pages. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListVisitStatusesResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["LoginRequired"];
            default: components["responses"]["Failure"];
        };
    };
    createTask: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateTaskRequest"];
            };
        };
        responses: {
            /** @description The task is on its way to the EHR. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedTask"];
                };
            };
            /** @description A field is missing or unknown, or the assignee is. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["LoginRequired"];
            default: components["responses"]["Failure"];
        };
    };
    createTaskNote: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateTaskNoteRequest"];
            };
        };
        responses: {
            /** @description The note is on its way to the EHR. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedTaskNote"];
                };
            };
            /** @description A field is missing or unknown. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["LoginRequired"];
            default: components["responses"]["Failure"];
        };
    };
    createTelephoneEncounter: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateTelephoneEncounterRequest"];
            };
        };
        responses: {
            /** @description The encounter is on its way to the EHR. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedTelephoneEncounter"];
                };
            };
            /**
             * @description A field is missing, the reason too long, the medication's name too short or too long, or provider, staff
             *     member or location unknown. Of most wordings only the beginning is available.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["LoginRequired"];
            default: components["responses"]["Failure"];
        };
    };
    createTelephoneEncounterAction: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateTelephoneEncounterActionRequest"];
            };
        };
        responses: {
            /** @description The line is on its way to the EHR. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedTelephoneEncounterAction"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["LoginRequired"];
            default: components["responses"]["Failure"];
        };
    };
    listWebhooks: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All of them; there are no pages. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookRegistrations"];
                };
            };
            401: components["responses"]["Unauthorized"];
            default: components["responses"]["Failure"];
        };
    };
    registerWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RegisterWebhookRequest"];
            };
        };
        responses: {
            /** @description The registration, in one of three forms. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegisteredWebhook"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            default: components["responses"]["Failure"];
        };
    };
    deleteWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the registration. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is removed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Acknowledgement"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["AssumedNotFound"];
            default: components["responses"]["Failure"];
        };
    };
    rotateWebhookSecret: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The new secret; the previous one keeps working for 24 hours. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RotatedWebhookSecret"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["AssumedNotFound"];
            default: components["responses"]["Failure"];
        };
    };
    rotateSecretOfWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the registration. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The new secret; the previous one keeps working for 24 hours. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RotatedWebhookSecret"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["AssumedNotFound"];
            default: components["responses"]["Failure"];
        };
    };
    listWebhookEvents: {
        parameters: {
            query?: {
                /** @description Only events of this job. */
                job_id?: string;
                /** @description Only events of this type. */
                event_type?: string;
                /** @description Only events whose delivery to the registered URL went this way. An older revision calls it `status`. */
                delivery_status?: "success" | "failed";
                /**
                 * @deprecated
                 * @description The name of `delivery_status` in an older revision.
                 */
                status?: "success" | "failed" | "pending";
                /** @description Created on or after this day, `YYYY-MM-DD`. */
                start_date?: string;
                /** @description Created on or before this day, `YYYY-MM-DD`. */
                end_date?: string;
                /** @description Which page, from 1. Default 1. */
                page?: components["parameters"]["Page"];
                /** @description Events per page, at most 100. Default 50, though the schema's sample has 100; send it. */
                page_size?: number;
                /** @description Oldest first (`created_at`) or newest first. Default `-created_at`. */
                sort?: "created_at" | "-created_at";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page; empty while a job is not done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListWebhookEventsResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["LoginRequired"];
            default: components["responses"]["Failure"];
        };
    };
    "appointment.created": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Lower-case hex of HMAC-SHA256 over the body as compact JSON, with the webhook's secret (UTF-8) as the key. An
                 *     older page writes `Cobalt-Verification`.
                 */
                "cobalt-verification": components["parameters"]["Signature"];
                /** @description Id of the event, the same for every attempt. Not signed. */
                "webhook-id"?: components["parameters"]["WebhookId"];
                /** @description When the event was made, ISO 8601. Not signed. */
                "webhook-timestamp"?: components["parameters"]["WebhookTimestamp"];
                /** @description Number of the attempt, from 1. */
                "webhook-attempt"?: components["parameters"]["WebhookAttempt"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @constant */
                    type: "appointment.created";
                    data: components["schemas"]["AppointmentCreatedData"];
                } & WithRequired<components["schemas"]["EventEnvelope"], "type" | "data">;
            };
        };
        responses: {
            /** @description Delivered; any other 2xx is as good. Not within 5 s: given up, and not sent again. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused. Not sent again, except after a 429. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Failed. Sent once more after a second, with 2 s to answer; likewise after an error of the network. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "appointment.updated": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Lower-case hex of HMAC-SHA256 over the body as compact JSON, with the webhook's secret (UTF-8) as the key. An
                 *     older page writes `Cobalt-Verification`.
                 */
                "cobalt-verification": components["parameters"]["Signature"];
                /** @description Id of the event, the same for every attempt. Not signed. */
                "webhook-id"?: components["parameters"]["WebhookId"];
                /** @description When the event was made, ISO 8601. Not signed. */
                "webhook-timestamp"?: components["parameters"]["WebhookTimestamp"];
                /** @description Number of the attempt, from 1. */
                "webhook-attempt"?: components["parameters"]["WebhookAttempt"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @constant */
                    type: "appointment.updated";
                    data: components["schemas"]["AppointmentUpdatedData"];
                } & WithRequired<components["schemas"]["EventEnvelope"], "type" | "data">;
            };
        };
        responses: {
            /** @description Delivered; any other 2xx is as good. Not within 5 s: given up, and not sent again. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused. Not sent again, except after a 429. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Failed. Sent once more after a second, with 2 s to answer; likewise after an error of the network. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "appointment.status_updated": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Lower-case hex of HMAC-SHA256 over the body as compact JSON, with the webhook's secret (UTF-8) as the key. An
                 *     older page writes `Cobalt-Verification`.
                 */
                "cobalt-verification": components["parameters"]["Signature"];
                /** @description Id of the event, the same for every attempt. Not signed. */
                "webhook-id"?: components["parameters"]["WebhookId"];
                /** @description When the event was made, ISO 8601. Not signed. */
                "webhook-timestamp"?: components["parameters"]["WebhookTimestamp"];
                /** @description Number of the attempt, from 1. */
                "webhook-attempt"?: components["parameters"]["WebhookAttempt"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @constant */
                    type: "appointment.status_updated";
                    data: components["schemas"]["AppointmentStatusUpdatedData"];
                } & WithRequired<components["schemas"]["EventEnvelope"], "type" | "data">;
            };
        };
        responses: {
            /** @description Delivered; any other 2xx is as good. Not within 5 s: given up, and not sent again. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused. Not sent again, except after a 429. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Failed. Sent once more after a second, with 2 s to answer; likewise after an error of the network. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "appointment.cancelled": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Lower-case hex of HMAC-SHA256 over the body as compact JSON, with the webhook's secret (UTF-8) as the key. An
                 *     older page writes `Cobalt-Verification`.
                 */
                "cobalt-verification": components["parameters"]["Signature"];
                /** @description Id of the event, the same for every attempt. Not signed. */
                "webhook-id"?: components["parameters"]["WebhookId"];
                /** @description When the event was made, ISO 8601. Not signed. */
                "webhook-timestamp"?: components["parameters"]["WebhookTimestamp"];
                /** @description Number of the attempt, from 1. */
                "webhook-attempt"?: components["parameters"]["WebhookAttempt"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @constant */
                    type: "appointment.cancelled";
                    data: components["schemas"]["AppointmentCancelledData"];
                } & WithRequired<components["schemas"]["EventEnvelope"], "type" | "data">;
            };
        };
        responses: {
            /** @description Delivered; any other 2xx is as good. Not within 5 s: given up, and not sent again. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused. Not sent again, except after a 429. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Failed. Sent once more after a second, with 2 s to answer; likewise after an error of the network. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "appointment.failed": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Lower-case hex of HMAC-SHA256 over the body as compact JSON, with the webhook's secret (UTF-8) as the key. An
                 *     older page writes `Cobalt-Verification`.
                 */
                "cobalt-verification": components["parameters"]["Signature"];
                /** @description Id of the event, the same for every attempt. Not signed. */
                "webhook-id"?: components["parameters"]["WebhookId"];
                /** @description When the event was made, ISO 8601. Not signed. */
                "webhook-timestamp"?: components["parameters"]["WebhookTimestamp"];
                /** @description Number of the attempt, from 1. */
                "webhook-attempt"?: components["parameters"]["WebhookAttempt"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @constant */
                    type: "appointment.failed";
                    data: components["schemas"]["AppointmentFailedData"];
                } & WithRequired<components["schemas"]["EventEnvelope"], "type" | "data">;
            };
        };
        responses: {
            /** @description Delivered; any other 2xx is as good. Not within 5 s: given up, and not sent again. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused. Not sent again, except after a 429. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Failed. Sent once more after a second, with 2 s to answer; likewise after an error of the network. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "appointment.live_fetch_completed": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Lower-case hex of HMAC-SHA256 over the body as compact JSON, with the webhook's secret (UTF-8) as the key. An
                 *     older page writes `Cobalt-Verification`.
                 */
                "cobalt-verification": components["parameters"]["Signature"];
                /** @description Id of the event, the same for every attempt. Not signed. */
                "webhook-id"?: components["parameters"]["WebhookId"];
                /** @description When the event was made, ISO 8601. Not signed. */
                "webhook-timestamp"?: components["parameters"]["WebhookTimestamp"];
                /** @description Number of the attempt, from 1. */
                "webhook-attempt"?: components["parameters"]["WebhookAttempt"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @constant */
                    type: "appointment.live_fetch_completed";
                    data: components["schemas"]["AppointmentsFetchedData"];
                } & components["schemas"]["LiveFetchEnvelope"];
            };
        };
        responses: {
            /** @description Delivered; any other 2xx is as good. Not within 5 s: given up, and not sent again. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused. Not sent again, except after a 429. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Failed. Sent once more after a second, with 2 s to answer; likewise after an error of the network. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "availability.live_fetch_completed": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Lower-case hex of HMAC-SHA256 over the body as compact JSON, with the webhook's secret (UTF-8) as the key. An
                 *     older page writes `Cobalt-Verification`.
                 */
                "cobalt-verification": components["parameters"]["Signature"];
                /** @description Id of the event, the same for every attempt. Not signed. */
                "webhook-id"?: components["parameters"]["WebhookId"];
                /** @description When the event was made, ISO 8601. Not signed. */
                "webhook-timestamp"?: components["parameters"]["WebhookTimestamp"];
                /** @description Number of the attempt, from 1. */
                "webhook-attempt"?: components["parameters"]["WebhookAttempt"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @constant */
                    type: "availability.live_fetch_completed";
                    data: components["schemas"]["AvailabilityFetchedData"];
                } & components["schemas"]["LiveFetchEnvelope"];
            };
        };
        responses: {
            /** @description Delivered; any other 2xx is as good. Not within 5 s: given up, and not sent again. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused. Not sent again, except after a 429. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Failed. Sent once more after a second, with 2 s to answer; likewise after an error of the network. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "patient_note.created": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Lower-case hex of HMAC-SHA256 over the body as compact JSON, with the webhook's secret (UTF-8) as the key. An
                 *     older page writes `Cobalt-Verification`.
                 */
                "cobalt-verification": components["parameters"]["Signature"];
                /** @description Id of the event, the same for every attempt. Not signed. */
                "webhook-id"?: components["parameters"]["WebhookId"];
                /** @description When the event was made, ISO 8601. Not signed. */
                "webhook-timestamp"?: components["parameters"]["WebhookTimestamp"];
                /** @description Number of the attempt, from 1. */
                "webhook-attempt"?: components["parameters"]["WebhookAttempt"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @constant */
                    type: "patient_note.created";
                    data: components["schemas"]["RecordCreatedData"];
                } & WithRequired<components["schemas"]["EventEnvelope"], "type" | "data">;
            };
        };
        responses: {
            /** @description Delivered; any other 2xx is as good. Not within 5 s: given up, and not sent again. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused. Not sent again, except after a 429. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Failed. Sent once more after a second, with 2 s to answer; likewise after an error of the network. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "patient_note.failed": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Lower-case hex of HMAC-SHA256 over the body as compact JSON, with the webhook's secret (UTF-8) as the key. An
                 *     older page writes `Cobalt-Verification`.
                 */
                "cobalt-verification": components["parameters"]["Signature"];
                /** @description Id of the event, the same for every attempt. Not signed. */
                "webhook-id"?: components["parameters"]["WebhookId"];
                /** @description When the event was made, ISO 8601. Not signed. */
                "webhook-timestamp"?: components["parameters"]["WebhookTimestamp"];
                /** @description Number of the attempt, from 1. */
                "webhook-attempt"?: components["parameters"]["WebhookAttempt"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @constant */
                    type: "patient_note.failed";
                    data: components["schemas"]["OperationFailedData"];
                } & WithRequired<components["schemas"]["EventEnvelope"], "type" | "data">;
            };
        };
        responses: {
            /** @description Delivered; any other 2xx is as good. Not within 5 s: given up, and not sent again. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused. Not sent again, except after a 429. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Failed. Sent once more after a second, with 2 s to answer; likewise after an error of the network. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "task_note.created": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Lower-case hex of HMAC-SHA256 over the body as compact JSON, with the webhook's secret (UTF-8) as the key. An
                 *     older page writes `Cobalt-Verification`.
                 */
                "cobalt-verification": components["parameters"]["Signature"];
                /** @description Id of the event, the same for every attempt. Not signed. */
                "webhook-id"?: components["parameters"]["WebhookId"];
                /** @description When the event was made, ISO 8601. Not signed. */
                "webhook-timestamp"?: components["parameters"]["WebhookTimestamp"];
                /** @description Number of the attempt, from 1. */
                "webhook-attempt"?: components["parameters"]["WebhookAttempt"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @constant */
                    type: "task_note.created";
                    data: components["schemas"]["RecordCreatedData"];
                } & WithRequired<components["schemas"]["EventEnvelope"], "type" | "data">;
            };
        };
        responses: {
            /** @description Delivered; any other 2xx is as good. Not within 5 s: given up, and not sent again. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused. Not sent again, except after a 429. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Failed. Sent once more after a second, with 2 s to answer; likewise after an error of the network. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "task_note.failed": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Lower-case hex of HMAC-SHA256 over the body as compact JSON, with the webhook's secret (UTF-8) as the key. An
                 *     older page writes `Cobalt-Verification`.
                 */
                "cobalt-verification": components["parameters"]["Signature"];
                /** @description Id of the event, the same for every attempt. Not signed. */
                "webhook-id"?: components["parameters"]["WebhookId"];
                /** @description When the event was made, ISO 8601. Not signed. */
                "webhook-timestamp"?: components["parameters"]["WebhookTimestamp"];
                /** @description Number of the attempt, from 1. */
                "webhook-attempt"?: components["parameters"]["WebhookAttempt"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @constant */
                    type: "task_note.failed";
                    data: components["schemas"]["OperationFailedData"];
                } & WithRequired<components["schemas"]["EventEnvelope"], "type" | "data">;
            };
        };
        responses: {
            /** @description Delivered; any other 2xx is as good. Not within 5 s: given up, and not sent again. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused. Not sent again, except after a 429. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Failed. Sent once more after a second, with 2 s to answer; likewise after an error of the network. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "message.created": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Lower-case hex of HMAC-SHA256 over the body as compact JSON, with the webhook's secret (UTF-8) as the key. An
                 *     older page writes `Cobalt-Verification`.
                 */
                "cobalt-verification": components["parameters"]["Signature"];
                /** @description Id of the event, the same for every attempt. Not signed. */
                "webhook-id"?: components["parameters"]["WebhookId"];
                /** @description When the event was made, ISO 8601. Not signed. */
                "webhook-timestamp"?: components["parameters"]["WebhookTimestamp"];
                /** @description Number of the attempt, from 1. */
                "webhook-attempt"?: components["parameters"]["WebhookAttempt"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @constant */
                    type: "message.created";
                    data: components["schemas"]["RecordCreatedData"];
                } & WithRequired<components["schemas"]["EventEnvelope"], "type" | "data">;
            };
        };
        responses: {
            /** @description Delivered; any other 2xx is as good. Not within 5 s: given up, and not sent again. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused. Not sent again, except after a 429. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Failed. Sent once more after a second, with 2 s to answer; likewise after an error of the network. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "message.failed": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Lower-case hex of HMAC-SHA256 over the body as compact JSON, with the webhook's secret (UTF-8) as the key. An
                 *     older page writes `Cobalt-Verification`.
                 */
                "cobalt-verification": components["parameters"]["Signature"];
                /** @description Id of the event, the same for every attempt. Not signed. */
                "webhook-id"?: components["parameters"]["WebhookId"];
                /** @description When the event was made, ISO 8601. Not signed. */
                "webhook-timestamp"?: components["parameters"]["WebhookTimestamp"];
                /** @description Number of the attempt, from 1. */
                "webhook-attempt"?: components["parameters"]["WebhookAttempt"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @constant */
                    type: "message.failed";
                    data: components["schemas"]["OperationFailedData"];
                } & WithRequired<components["schemas"]["EventEnvelope"], "type" | "data">;
            };
        };
        responses: {
            /** @description Delivered; any other 2xx is as good. Not within 5 s: given up, and not sent again. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused. Not sent again, except after a 429. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Failed. Sent once more after a second, with 2 s to answer; likewise after an error of the network. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "claim.created": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Lower-case hex of HMAC-SHA256 over the body as compact JSON, with the webhook's secret (UTF-8) as the key. An
                 *     older page writes `Cobalt-Verification`.
                 */
                "cobalt-verification": components["parameters"]["Signature"];
                /** @description Id of the event, the same for every attempt. Not signed. */
                "webhook-id"?: components["parameters"]["WebhookId"];
                /** @description When the event was made, ISO 8601. Not signed. */
                "webhook-timestamp"?: components["parameters"]["WebhookTimestamp"];
                /** @description Number of the attempt, from 1. */
                "webhook-attempt"?: components["parameters"]["WebhookAttempt"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @constant */
                    type: "claim.created";
                    data: components["schemas"]["RecordCreatedData"];
                } & WithRequired<components["schemas"]["EventEnvelope"], "type" | "data">;
            };
        };
        responses: {
            /** @description Delivered; any other 2xx is as good. Not within 5 s: given up, and not sent again. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused. Not sent again, except after a 429. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Failed. Sent once more after a second, with 2 s to answer; likewise after an error of the network. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "claim.failed": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Lower-case hex of HMAC-SHA256 over the body as compact JSON, with the webhook's secret (UTF-8) as the key. An
                 *     older page writes `Cobalt-Verification`.
                 */
                "cobalt-verification": components["parameters"]["Signature"];
                /** @description Id of the event, the same for every attempt. Not signed. */
                "webhook-id"?: components["parameters"]["WebhookId"];
                /** @description When the event was made, ISO 8601. Not signed. */
                "webhook-timestamp"?: components["parameters"]["WebhookTimestamp"];
                /** @description Number of the attempt, from 1. */
                "webhook-attempt"?: components["parameters"]["WebhookAttempt"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @constant */
                    type: "claim.failed";
                    data: components["schemas"]["OperationFailedData"];
                } & WithRequired<components["schemas"]["EventEnvelope"], "type" | "data">;
            };
        };
        responses: {
            /** @description Delivered; any other 2xx is as good. Not within 5 s: given up, and not sent again. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused. Not sent again, except after a 429. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Failed. Sent once more after a second, with 2 s to answer; likewise after an error of the network. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "referral.created": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Lower-case hex of HMAC-SHA256 over the body as compact JSON, with the webhook's secret (UTF-8) as the key. An
                 *     older page writes `Cobalt-Verification`.
                 */
                "cobalt-verification": components["parameters"]["Signature"];
                /** @description Id of the event, the same for every attempt. Not signed. */
                "webhook-id"?: components["parameters"]["WebhookId"];
                /** @description When the event was made, ISO 8601. Not signed. */
                "webhook-timestamp"?: components["parameters"]["WebhookTimestamp"];
                /** @description Number of the attempt, from 1. */
                "webhook-attempt"?: components["parameters"]["WebhookAttempt"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @constant */
                    type: "referral.created";
                    data: components["schemas"]["RecordCreatedData"];
                } & WithRequired<components["schemas"]["EventEnvelope"], "type" | "data">;
            };
        };
        responses: {
            /** @description Delivered; any other 2xx is as good. Not within 5 s: given up, and not sent again. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused. Not sent again, except after a 429. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Failed. Sent once more after a second, with 2 s to answer; likewise after an error of the network. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "referral.failed": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Lower-case hex of HMAC-SHA256 over the body as compact JSON, with the webhook's secret (UTF-8) as the key. An
                 *     older page writes `Cobalt-Verification`.
                 */
                "cobalt-verification": components["parameters"]["Signature"];
                /** @description Id of the event, the same for every attempt. Not signed. */
                "webhook-id"?: components["parameters"]["WebhookId"];
                /** @description When the event was made, ISO 8601. Not signed. */
                "webhook-timestamp"?: components["parameters"]["WebhookTimestamp"];
                /** @description Number of the attempt, from 1. */
                "webhook-attempt"?: components["parameters"]["WebhookAttempt"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @constant */
                    type: "referral.failed";
                    data: components["schemas"]["OperationFailedData"];
                } & WithRequired<components["schemas"]["EventEnvelope"], "type" | "data">;
            };
        };
        responses: {
            /** @description Delivered; any other 2xx is as good. Not within 5 s: given up, and not sent again. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused. Not sent again, except after a 429. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Failed. Sent once more after a second, with 2 s to answer; likewise after an error of the network. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "referring_provider.created": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Lower-case hex of HMAC-SHA256 over the body as compact JSON, with the webhook's secret (UTF-8) as the key. An
                 *     older page writes `Cobalt-Verification`.
                 */
                "cobalt-verification": components["parameters"]["Signature"];
                /** @description Id of the event, the same for every attempt. Not signed. */
                "webhook-id"?: components["parameters"]["WebhookId"];
                /** @description When the event was made, ISO 8601. Not signed. */
                "webhook-timestamp"?: components["parameters"]["WebhookTimestamp"];
                /** @description Number of the attempt, from 1. */
                "webhook-attempt"?: components["parameters"]["WebhookAttempt"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @constant */
                    type: "referring_provider.created";
                    data: components["schemas"]["RecordCreatedData"];
                } & WithRequired<components["schemas"]["EventEnvelope"], "type" | "data">;
            };
        };
        responses: {
            /** @description Delivered; any other 2xx is as good. Not within 5 s: given up, and not sent again. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused. Not sent again, except after a 429. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Failed. Sent once more after a second, with 2 s to answer; likewise after an error of the network. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "referring_provider.failed": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Lower-case hex of HMAC-SHA256 over the body as compact JSON, with the webhook's secret (UTF-8) as the key. An
                 *     older page writes `Cobalt-Verification`.
                 */
                "cobalt-verification": components["parameters"]["Signature"];
                /** @description Id of the event, the same for every attempt. Not signed. */
                "webhook-id"?: components["parameters"]["WebhookId"];
                /** @description When the event was made, ISO 8601. Not signed. */
                "webhook-timestamp"?: components["parameters"]["WebhookTimestamp"];
                /** @description Number of the attempt, from 1. */
                "webhook-attempt"?: components["parameters"]["WebhookAttempt"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @constant */
                    type: "referring_provider.failed";
                    data: components["schemas"]["OperationFailedData"];
                } & WithRequired<components["schemas"]["EventEnvelope"], "type" | "data">;
            };
        };
        responses: {
            /** @description Delivered; any other 2xx is as good. Not within 5 s: given up, and not sent again. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused. Not sent again, except after a 429. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Failed. Sent once more after a second, with 2 s to answer; likewise after an error of the network. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "telephone_encounter.created": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Lower-case hex of HMAC-SHA256 over the body as compact JSON, with the webhook's secret (UTF-8) as the key. An
                 *     older page writes `Cobalt-Verification`.
                 */
                "cobalt-verification": components["parameters"]["Signature"];
                /** @description Id of the event, the same for every attempt. Not signed. */
                "webhook-id"?: components["parameters"]["WebhookId"];
                /** @description When the event was made, ISO 8601. Not signed. */
                "webhook-timestamp"?: components["parameters"]["WebhookTimestamp"];
                /** @description Number of the attempt, from 1. */
                "webhook-attempt"?: components["parameters"]["WebhookAttempt"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @constant */
                    type: "telephone_encounter.created";
                    data: components["schemas"]["RecordCreatedData"];
                } & WithRequired<components["schemas"]["EventEnvelope"], "type" | "data">;
            };
        };
        responses: {
            /** @description Delivered; any other 2xx is as good. Not within 5 s: given up, and not sent again. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused. Not sent again, except after a 429. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Failed. Sent once more after a second, with 2 s to answer; likewise after an error of the network. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "telephone_encounter.failed": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Lower-case hex of HMAC-SHA256 over the body as compact JSON, with the webhook's secret (UTF-8) as the key. An
                 *     older page writes `Cobalt-Verification`.
                 */
                "cobalt-verification": components["parameters"]["Signature"];
                /** @description Id of the event, the same for every attempt. Not signed. */
                "webhook-id"?: components["parameters"]["WebhookId"];
                /** @description When the event was made, ISO 8601. Not signed. */
                "webhook-timestamp"?: components["parameters"]["WebhookTimestamp"];
                /** @description Number of the attempt, from 1. */
                "webhook-attempt"?: components["parameters"]["WebhookAttempt"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @constant */
                    type: "telephone_encounter.failed";
                    data: components["schemas"]["OperationFailedData"];
                } & WithRequired<components["schemas"]["EventEnvelope"], "type" | "data">;
            };
        };
        responses: {
            /** @description Delivered; any other 2xx is as good. Not within 5 s: given up, and not sent again. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused. Not sent again, except after a 429. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Failed. Sent once more after a second, with 2 s to answer; likewise after an error of the network. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "telephone_encounter.action_created": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Lower-case hex of HMAC-SHA256 over the body as compact JSON, with the webhook's secret (UTF-8) as the key. An
                 *     older page writes `Cobalt-Verification`.
                 */
                "cobalt-verification": components["parameters"]["Signature"];
                /** @description Id of the event, the same for every attempt. Not signed. */
                "webhook-id"?: components["parameters"]["WebhookId"];
                /** @description When the event was made, ISO 8601. Not signed. */
                "webhook-timestamp"?: components["parameters"]["WebhookTimestamp"];
                /** @description Number of the attempt, from 1. */
                "webhook-attempt"?: components["parameters"]["WebhookAttempt"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @constant */
                    type: "telephone_encounter.action_created";
                    data: components["schemas"]["RecordCreatedData"];
                } & WithRequired<components["schemas"]["EventEnvelope"], "type" | "data">;
            };
        };
        responses: {
            /** @description Delivered; any other 2xx is as good. Not within 5 s: given up, and not sent again. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused. Not sent again, except after a 429. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Failed. Sent once more after a second, with 2 s to answer; likewise after an error of the network. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "telephone_encounter.action_failed": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Lower-case hex of HMAC-SHA256 over the body as compact JSON, with the webhook's secret (UTF-8) as the key. An
                 *     older page writes `Cobalt-Verification`.
                 */
                "cobalt-verification": components["parameters"]["Signature"];
                /** @description Id of the event, the same for every attempt. Not signed. */
                "webhook-id"?: components["parameters"]["WebhookId"];
                /** @description When the event was made, ISO 8601. Not signed. */
                "webhook-timestamp"?: components["parameters"]["WebhookTimestamp"];
                /** @description Number of the attempt, from 1. */
                "webhook-attempt"?: components["parameters"]["WebhookAttempt"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @constant */
                    type: "telephone_encounter.action_failed";
                    data: components["schemas"]["OperationFailedData"];
                } & WithRequired<components["schemas"]["EventEnvelope"], "type" | "data">;
            };
        };
        responses: {
            /** @description Delivered; any other 2xx is as good. Not within 5 s: given up, and not sent again. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused. Not sent again, except after a 429. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Failed. Sent once more after a second, with 2 s to answer; likewise after an error of the network. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "payment.created": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Lower-case hex of HMAC-SHA256 over the body as compact JSON, with the webhook's secret (UTF-8) as the key. An
                 *     older page writes `Cobalt-Verification`.
                 */
                "cobalt-verification": components["parameters"]["Signature"];
                /** @description Id of the event, the same for every attempt. Not signed. */
                "webhook-id"?: components["parameters"]["WebhookId"];
                /** @description When the event was made, ISO 8601. Not signed. */
                "webhook-timestamp"?: components["parameters"]["WebhookTimestamp"];
                /** @description Number of the attempt, from 1. */
                "webhook-attempt"?: components["parameters"]["WebhookAttempt"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @constant */
                    type: "payment.created";
                    data: components["schemas"]["RecordCreatedData"];
                } & WithRequired<components["schemas"]["EventEnvelope"], "type" | "data">;
            };
        };
        responses: {
            /** @description Delivered; any other 2xx is as good. Not within 5 s: given up, and not sent again. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused. Not sent again, except after a 429. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Failed. Sent once more after a second, with 2 s to answer; likewise after an error of the network. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "payment.failed": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Lower-case hex of HMAC-SHA256 over the body as compact JSON, with the webhook's secret (UTF-8) as the key. An
                 *     older page writes `Cobalt-Verification`.
                 */
                "cobalt-verification": components["parameters"]["Signature"];
                /** @description Id of the event, the same for every attempt. Not signed. */
                "webhook-id"?: components["parameters"]["WebhookId"];
                /** @description When the event was made, ISO 8601. Not signed. */
                "webhook-timestamp"?: components["parameters"]["WebhookTimestamp"];
                /** @description Number of the attempt, from 1. */
                "webhook-attempt"?: components["parameters"]["WebhookAttempt"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @constant */
                    type: "payment.failed";
                    data: components["schemas"]["OperationFailedData"];
                } & WithRequired<components["schemas"]["EventEnvelope"], "type" | "data">;
            };
        };
        responses: {
            /** @description Delivered; any other 2xx is as good. Not within 5 s: given up, and not sent again. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused. Not sent again, except after a 429. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Failed. Sent once more after a second, with 2 s to answer; likewise after an error of the network. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    login_required: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Lower-case hex of HMAC-SHA256 over the body as compact JSON, with the webhook's secret (UTF-8) as the key. An
                 *     older page writes `Cobalt-Verification`.
                 */
                "cobalt-verification": components["parameters"]["Signature"];
                /** @description Id of the event, the same for every attempt. Not signed. */
                "webhook-id"?: components["parameters"]["WebhookId"];
                /** @description When the event was made, ISO 8601. Not signed. */
                "webhook-timestamp"?: components["parameters"]["WebhookTimestamp"];
                /** @description Number of the attempt, from 1. */
                "webhook-attempt"?: components["parameters"]["WebhookAttempt"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @constant */
                    type: "login_required";
                    data: components["schemas"]["LoginRequiredData"];
                } & WithRequired<components["schemas"]["EventEnvelope"], "type" | "data">;
            };
        };
        responses: {
            /** @description Delivered; any other 2xx is as good. Not within 5 s: given up, and not sent again. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused. Not sent again, except after a 429. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Failed. Sent once more after a second, with 2 s to answer; likewise after an error of the network. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "patient.created": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Lower-case hex of HMAC-SHA256 over the body as compact JSON, with the webhook's secret (UTF-8) as the key. An
                 *     older page writes `Cobalt-Verification`.
                 */
                "cobalt-verification": components["parameters"]["Signature"];
                /** @description Id of the event, the same for every attempt. Not signed. */
                "webhook-id"?: components["parameters"]["WebhookId"];
                /** @description When the event was made, ISO 8601. Not signed. */
                "webhook-timestamp"?: components["parameters"]["WebhookTimestamp"];
                /** @description Number of the attempt, from 1. */
                "webhook-attempt"?: components["parameters"]["WebhookAttempt"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @constant */
                    type: "patient.created";
                    data: components["schemas"]["PatientCreatedData"];
                } & WithRequired<components["schemas"]["EventEnvelope"], "type" | "data">;
            };
        };
        responses: {
            /** @description Delivered; any other 2xx is as good. Not within 5 s: given up, and not sent again. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused. Not sent again, except after a 429. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Failed. Sent once more after a second, with 2 s to answer; likewise after an error of the network. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "patient.updated": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Lower-case hex of HMAC-SHA256 over the body as compact JSON, with the webhook's secret (UTF-8) as the key. An
                 *     older page writes `Cobalt-Verification`.
                 */
                "cobalt-verification": components["parameters"]["Signature"];
                /** @description Id of the event, the same for every attempt. Not signed. */
                "webhook-id"?: components["parameters"]["WebhookId"];
                /** @description When the event was made, ISO 8601. Not signed. */
                "webhook-timestamp"?: components["parameters"]["WebhookTimestamp"];
                /** @description Number of the attempt, from 1. */
                "webhook-attempt"?: components["parameters"]["WebhookAttempt"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @constant */
                    type: "patient.updated";
                    data: components["schemas"]["PatientUpdatedData"];
                } & WithRequired<components["schemas"]["EventEnvelope"], "type" | "data">;
            };
        };
        responses: {
            /** @description Delivered; any other 2xx is as good. Not within 5 s: given up, and not sent again. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused. Not sent again, except after a 429. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Failed. Sent once more after a second, with 2 s to answer; likewise after an error of the network. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "patient.failed": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Lower-case hex of HMAC-SHA256 over the body as compact JSON, with the webhook's secret (UTF-8) as the key. An
                 *     older page writes `Cobalt-Verification`.
                 */
                "cobalt-verification": components["parameters"]["Signature"];
                /** @description Id of the event, the same for every attempt. Not signed. */
                "webhook-id"?: components["parameters"]["WebhookId"];
                /** @description When the event was made, ISO 8601. Not signed. */
                "webhook-timestamp"?: components["parameters"]["WebhookTimestamp"];
                /** @description Number of the attempt, from 1. */
                "webhook-attempt"?: components["parameters"]["WebhookAttempt"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @constant */
                    type: "patient.failed";
                    data: components["schemas"]["PatientFailedData"];
                } & WithRequired<components["schemas"]["EventEnvelope"], "type" | "data">;
            };
        };
        responses: {
            /** @description Delivered; any other 2xx is as good. Not within 5 s: given up, and not sent again. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused. Not sent again, except after a 429. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Failed. Sent once more after a second, with 2 s to answer; likewise after an error of the network. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "patient.live_fetch_completed": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Lower-case hex of HMAC-SHA256 over the body as compact JSON, with the webhook's secret (UTF-8) as the key. An
                 *     older page writes `Cobalt-Verification`.
                 */
                "cobalt-verification": components["parameters"]["Signature"];
                /** @description Id of the event, the same for every attempt. Not signed. */
                "webhook-id"?: components["parameters"]["WebhookId"];
                /** @description When the event was made, ISO 8601. Not signed. */
                "webhook-timestamp"?: components["parameters"]["WebhookTimestamp"];
                /** @description Number of the attempt, from 1. */
                "webhook-attempt"?: components["parameters"]["WebhookAttempt"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @constant */
                    type: "patient.live_fetch_completed";
                    data: components["schemas"]["PatientsFetchedData"];
                } & components["schemas"]["LiveFetchEnvelope"];
            };
        };
        responses: {
            /** @description Delivered; any other 2xx is as good. Not within 5 s: given up, and not sent again. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused. Not sent again, except after a 429. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Failed. Sent once more after a second, with 2 s to answer; likewise after an error of the network. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "patient.insurance.added": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Lower-case hex of HMAC-SHA256 over the body as compact JSON, with the webhook's secret (UTF-8) as the key. An
                 *     older page writes `Cobalt-Verification`.
                 */
                "cobalt-verification": components["parameters"]["Signature"];
                /** @description Id of the event, the same for every attempt. Not signed. */
                "webhook-id"?: components["parameters"]["WebhookId"];
                /** @description When the event was made, ISO 8601. Not signed. */
                "webhook-timestamp"?: components["parameters"]["WebhookTimestamp"];
                /** @description Number of the attempt, from 1. */
                "webhook-attempt"?: components["parameters"]["WebhookAttempt"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @constant */
                    type: "patient.insurance.added";
                    data: components["schemas"]["PatientInsuranceData"];
                } & WithRequired<components["schemas"]["EventEnvelope"], "type" | "data">;
            };
        };
        responses: {
            /** @description Delivered; any other 2xx is as good. Not within 5 s: given up, and not sent again. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused. Not sent again, except after a 429. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Failed. Sent once more after a second, with 2 s to answer; likewise after an error of the network. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "patient.insurance.updated": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Lower-case hex of HMAC-SHA256 over the body as compact JSON, with the webhook's secret (UTF-8) as the key. An
                 *     older page writes `Cobalt-Verification`.
                 */
                "cobalt-verification": components["parameters"]["Signature"];
                /** @description Id of the event, the same for every attempt. Not signed. */
                "webhook-id"?: components["parameters"]["WebhookId"];
                /** @description When the event was made, ISO 8601. Not signed. */
                "webhook-timestamp"?: components["parameters"]["WebhookTimestamp"];
                /** @description Number of the attempt, from 1. */
                "webhook-attempt"?: components["parameters"]["WebhookAttempt"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @constant */
                    type: "patient.insurance.updated";
                    data: components["schemas"]["PatientInsuranceData"];
                } & WithRequired<components["schemas"]["EventEnvelope"], "type" | "data">;
            };
        };
        responses: {
            /** @description Delivered; any other 2xx is as good. Not within 5 s: given up, and not sent again. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused. Not sent again, except after a 429. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Failed. Sent once more after a second, with 2 s to answer; likewise after an error of the network. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "patient.insurance.failed": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Lower-case hex of HMAC-SHA256 over the body as compact JSON, with the webhook's secret (UTF-8) as the key. An
                 *     older page writes `Cobalt-Verification`.
                 */
                "cobalt-verification": components["parameters"]["Signature"];
                /** @description Id of the event, the same for every attempt. Not signed. */
                "webhook-id"?: components["parameters"]["WebhookId"];
                /** @description When the event was made, ISO 8601. Not signed. */
                "webhook-timestamp"?: components["parameters"]["WebhookTimestamp"];
                /** @description Number of the attempt, from 1. */
                "webhook-attempt"?: components["parameters"]["WebhookAttempt"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @constant */
                    type: "patient.insurance.failed";
                    data: components["schemas"]["PatientInsuranceFailedData"];
                } & WithRequired<components["schemas"]["EventEnvelope"], "type" | "data">;
            };
        };
        responses: {
            /** @description Delivered; any other 2xx is as good. Not within 5 s: given up, and not sent again. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused. Not sent again, except after a 429. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Failed. Sent once more after a second, with 2 s to answer; likewise after an error of the network. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "document.uploaded": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Lower-case hex of HMAC-SHA256 over the body as compact JSON, with the webhook's secret (UTF-8) as the key. An
                 *     older page writes `Cobalt-Verification`.
                 */
                "cobalt-verification": components["parameters"]["Signature"];
                /** @description Id of the event, the same for every attempt. Not signed. */
                "webhook-id"?: components["parameters"]["WebhookId"];
                /** @description When the event was made, ISO 8601. Not signed. */
                "webhook-timestamp"?: components["parameters"]["WebhookTimestamp"];
                /** @description Number of the attempt, from 1. */
                "webhook-attempt"?: components["parameters"]["WebhookAttempt"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @constant */
                    type: "document.uploaded";
                    data: components["schemas"]["DocumentUploadedData"];
                } & WithRequired<components["schemas"]["EventEnvelope"], "type" | "data">;
            };
        };
        responses: {
            /** @description Delivered; any other 2xx is as good. Not within 5 s: given up, and not sent again. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused. Not sent again, except after a 429. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Failed. Sent once more after a second, with 2 s to answer; likewise after an error of the network. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "document.upload_failed": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Lower-case hex of HMAC-SHA256 over the body as compact JSON, with the webhook's secret (UTF-8) as the key. An
                 *     older page writes `Cobalt-Verification`.
                 */
                "cobalt-verification": components["parameters"]["Signature"];
                /** @description Id of the event, the same for every attempt. Not signed. */
                "webhook-id"?: components["parameters"]["WebhookId"];
                /** @description When the event was made, ISO 8601. Not signed. */
                "webhook-timestamp"?: components["parameters"]["WebhookTimestamp"];
                /** @description Number of the attempt, from 1. */
                "webhook-attempt"?: components["parameters"]["WebhookAttempt"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @constant */
                    type: "document.upload_failed";
                    data: components["schemas"]["DocumentUploadFailedData"];
                } & WithRequired<components["schemas"]["EventEnvelope"], "type" | "data">;
            };
        };
        responses: {
            /** @description Delivered; any other 2xx is as good. Not within 5 s: given up, and not sent again. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused. Not sent again, except after a 429. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Failed. Sent once more after a second, with 2 s to answer; likewise after an error of the network. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "note.uploaded": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Lower-case hex of HMAC-SHA256 over the body as compact JSON, with the webhook's secret (UTF-8) as the key. An
                 *     older page writes `Cobalt-Verification`.
                 */
                "cobalt-verification": components["parameters"]["Signature"];
                /** @description Id of the event, the same for every attempt. Not signed. */
                "webhook-id"?: components["parameters"]["WebhookId"];
                /** @description When the event was made, ISO 8601. Not signed. */
                "webhook-timestamp"?: components["parameters"]["WebhookTimestamp"];
                /** @description Number of the attempt, from 1. */
                "webhook-attempt"?: components["parameters"]["WebhookAttempt"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @constant */
                    type: "note.uploaded";
                    data: components["schemas"]["NoteUploadedData"];
                } & WithRequired<components["schemas"]["EventEnvelope"], "type" | "data">;
            };
        };
        responses: {
            /** @description Delivered; any other 2xx is as good. Not within 5 s: given up, and not sent again. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused. Not sent again, except after a 429. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Failed. Sent once more after a second, with 2 s to answer; likewise after an error of the network. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "note.created": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Lower-case hex of HMAC-SHA256 over the body as compact JSON, with the webhook's secret (UTF-8) as the key. An
                 *     older page writes `Cobalt-Verification`.
                 */
                "cobalt-verification": components["parameters"]["Signature"];
                /** @description Id of the event, the same for every attempt. Not signed. */
                "webhook-id"?: components["parameters"]["WebhookId"];
                /** @description When the event was made, ISO 8601. Not signed. */
                "webhook-timestamp"?: components["parameters"]["WebhookTimestamp"];
                /** @description Number of the attempt, from 1. */
                "webhook-attempt"?: components["parameters"]["WebhookAttempt"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @constant */
                    type: "note.created";
                    data: components["schemas"]["NoteUploadedData"];
                } & WithRequired<components["schemas"]["EventEnvelope"], "type" | "data">;
            };
        };
        responses: {
            /** @description Delivered; any other 2xx is as good. Not within 5 s: given up, and not sent again. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused. Not sent again, except after a 429. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Failed. Sent once more after a second, with 2 s to answer; likewise after an error of the network. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "note.failed": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Lower-case hex of HMAC-SHA256 over the body as compact JSON, with the webhook's secret (UTF-8) as the key. An
                 *     older page writes `Cobalt-Verification`.
                 */
                "cobalt-verification": components["parameters"]["Signature"];
                /** @description Id of the event, the same for every attempt. Not signed. */
                "webhook-id"?: components["parameters"]["WebhookId"];
                /** @description When the event was made, ISO 8601. Not signed. */
                "webhook-timestamp"?: components["parameters"]["WebhookTimestamp"];
                /** @description Number of the attempt, from 1. */
                "webhook-attempt"?: components["parameters"]["WebhookAttempt"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @constant */
                    type: "note.failed";
                    data: components["schemas"]["OperationFailedData"];
                } & WithRequired<components["schemas"]["EventEnvelope"], "type" | "data">;
            };
        };
        responses: {
            /** @description Delivered; any other 2xx is as good. Not within 5 s: given up, and not sent again. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused. Not sent again, except after a 429. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Failed. Sent once more after a second, with 2 s to answer; likewise after an error of the network. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "task.created": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Lower-case hex of HMAC-SHA256 over the body as compact JSON, with the webhook's secret (UTF-8) as the key. An
                 *     older page writes `Cobalt-Verification`.
                 */
                "cobalt-verification": components["parameters"]["Signature"];
                /** @description Id of the event, the same for every attempt. Not signed. */
                "webhook-id"?: components["parameters"]["WebhookId"];
                /** @description When the event was made, ISO 8601. Not signed. */
                "webhook-timestamp"?: components["parameters"]["WebhookTimestamp"];
                /** @description Number of the attempt, from 1. */
                "webhook-attempt"?: components["parameters"]["WebhookAttempt"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @constant */
                    type: "task.created";
                    data: components["schemas"]["TaskCreatedData"];
                } & WithRequired<components["schemas"]["EventEnvelope"], "type" | "data">;
            };
        };
        responses: {
            /** @description Delivered; any other 2xx is as good. Not within 5 s: given up, and not sent again. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused. Not sent again, except after a 429. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Failed. Sent once more after a second, with 2 s to answer; likewise after an error of the network. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "task.failed": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Lower-case hex of HMAC-SHA256 over the body as compact JSON, with the webhook's secret (UTF-8) as the key. An
                 *     older page writes `Cobalt-Verification`.
                 */
                "cobalt-verification": components["parameters"]["Signature"];
                /** @description Id of the event, the same for every attempt. Not signed. */
                "webhook-id"?: components["parameters"]["WebhookId"];
                /** @description When the event was made, ISO 8601. Not signed. */
                "webhook-timestamp"?: components["parameters"]["WebhookTimestamp"];
                /** @description Number of the attempt, from 1. */
                "webhook-attempt"?: components["parameters"]["WebhookAttempt"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @constant */
                    type: "task.failed";
                    data: components["schemas"]["OperationFailedData"];
                } & WithRequired<components["schemas"]["EventEnvelope"], "type" | "data">;
            };
        };
        responses: {
            /** @description Delivered; any other 2xx is as good. Not within 5 s: given up, and not sent again. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused. Not sent again, except after a 429. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Failed. Sent once more after a second, with 2 s to answer; likewise after an error of the network. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
}
type WithRequired<T, K extends keyof T> = T & {
    [P in K]-?: T[P];
};
