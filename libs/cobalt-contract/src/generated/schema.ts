// Generated from openapi.yaml by scripts/generate.mjs: change that, then `npm run generate`.
export interface paths {
    "/link/token/create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Creates a link token, good for 30 minutes and one use. */
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
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
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
        post?: never;
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
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
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
        /** @description A boolean, or its text. */
        FlexibleBoolean: boolean | components["schemas"]["BooleanText"] | null;
        /** @description A whole number, or its text. */
        OptionalInteger: number | string | null;
        /**
         * @description Where an appointment takes place.
         * @enum {string}
         */
        AppointmentMode: "office" | "telemedicine";
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
        } | unknown | unknown;
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
             * @description Fields that a new patient must have here.
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
        /** @description A code of the account and what it means. */
        CodedValue: {
            /** @description The code itself. */
            code: components["schemas"]["Identifier"];
            /** @description What it means. */
            description?: string | null;
        };
        /** @description A code with its description, or the code alone. */
        CodeOrText: components["schemas"]["CodedValue"] | string;
        /** @description The settings that can be changed. */
        UpdateSettingsRequest: {
            /**
             * @description Your own label of the connection.
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
             * @description `active` or `inactive`; missing in the oldest revision.
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
             * @description `active` or `inactive`.
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
             * @description `male`, `female` or `unknown`.
             * @example male
             */
            sex?: string | null;
            /**
             * @description Phone number.
             * @example 555-123-4567
             */
            phone?: string | null;
        };
        /**
         * @description Where a page stands among all pages.
         * @example {
         *       "current_page": 2,
         *       "total_pages": 5,
         *       "total_count": 150,
         *       "page_size": 30
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
        } & ((unknown | unknown) & (unknown | unknown));
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
            /** @description Start, ISO 8601 with offset. */
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
             * @description `office` or `telemedicine`.
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
            /** @description Where the record comes from. */
            object_metadata?: components["schemas"]["ObjectMetadata"] | null;
        };
        /** @description Where a record comes from. */
        ObjectMetadata: {
            /**
             * @description `cobalt_operation`, or another source.
             * @example cobalt_operation
             */
            source?: string | null;
            /** @description When the record was made. */
            created_at?: string | null;
        };
    };
    responses: {
        /** @description A field is missing, unknown or ill-formatted. */
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
        /** @description The account's user must log in to the EHR again (`error` is `login_required`). */
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
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
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
            404: components["responses"]["NotFound"];
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
            404: components["responses"]["NotFound"];
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
                /** @description Which page, from 1. */
                page?: number;
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
    listAppointments: {
        parameters: {
            query: {
                /** @description First day, `YYYY-MM-DD` (older pages of the vendor pass full timestamps). */
                start_date: string;
                /** @description Last day, `YYYY-MM-DD`. */
                end_date: string;
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
            404: components["responses"]["NotFound"];
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
            404: components["responses"]["NotFound"];
            default: components["responses"]["Failure"];
        };
    };
}
