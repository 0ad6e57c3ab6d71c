// Generated from openapi.yaml by scripts/generate.mjs: change that, then `npm run generate`.
import { deepFreeze } from '../deep-freeze.js';
import type { OpenApiDocument } from '../openapi-document.js';

/** The contract itself, as plain frozen data. */
export const openapi: OpenApiDocument = deepFreeze({
  "openapi": "3.1.0",
  "info": {
    "title": "Cobalt API (the part this repository uses)",
    "version": "1.0.1",
    "summary": "Restated from the vendor's public documentation; not the vendor's own file.",
    "description": "What the vendor's pages say, in one machine-readable place. Where two pages contradict each other, both variants\nare allowed in what Cobalt answers. What no page says is marked with `x-assumption`.\n\nRequests are strict: fields that are not listed are refused. Answers are open: further fields may appear.\n\nExtensions: `x-assumption` (not documented, our reading), `x-payload` (the key of an answer that holds its\npayload), `x-name` (the property's name at the camelCase surface), `x-also` (other keys the same value was seen\nunder), `x-absent` (what stands at the surface when there is no value; else null), `x-alias-of` (another way to reach the same operation), `x-secret` (a value that must never be shown).\n",
    "x-assumption": "In answers, a field that is absent and a field that is null mean the same."
  },
  "servers": [
    {
      "url": "https://api.usecobalt.com/v1"
    }
  ],
  "tags": [
    {
      "name": "link"
    },
    {
      "name": "settings"
    },
    {
      "name": "providers"
    },
    {
      "name": "locations"
    },
    {
      "name": "patients"
    },
    {
      "name": "appointments"
    }
  ],
  "security": [
    {
      "ClientCredentials": [],
      "ClientSecret": [],
      "AccessToken": []
    }
  ],
  "paths": {
    "/link/token/create": {
      "servers": [
        {
          "url": "https://api.usecobalt.com/v1"
        },
        {
          "url": "https://api.usecobalt.com"
        }
      ],
      "post": {
        "operationId": "createLinkToken",
        "tags": [
          "link"
        ],
        "summary": "Creates a link token, good for 30 minutes and one use.",
        "security": [
          {
            "ClientCredentials": [],
            "ClientSecret": []
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/CreateLinkTokenRequest"
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The link token.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/CreateLinkTokenResponse"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "default": {
            "$ref": "#/components/responses/Failure"
          }
        }
      }
    },
    "/link/token/exchange": {
      "servers": [
        {
          "url": "https://api.usecobalt.com/v1"
        },
        {
          "url": "https://api.usecobalt.com"
        }
      ],
      "get": {
        "operationId": "exchangePublicToken",
        "tags": [
          "link"
        ],
        "summary": "Exchanges the public token that Link handed to the browser for a permanent access token.",
        "security": [
          {
            "ClientCredentials": [],
            "ClientSecret": []
          }
        ],
        "parameters": [
          {
            "name": "public_token",
            "in": "query",
            "required": true,
            "description": "The public token, as Link gave it.",
            "x-secret": true,
            "schema": {
              "type": "string",
              "minLength": 1,
              "examples": [
                "pt_198908HJDKJSH98789OHKJL"
              ]
            }
          }
        ],
        "responses": {
          "200": {
            "description": "The access token.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ExchangePublicTokenResponse"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "default": {
            "$ref": "#/components/responses/Failure"
          }
        }
      },
      "post": {
        "operationId": "exchangePublicTokenByPost",
        "x-alias-of": "exchangePublicToken",
        "x-assumption": "The guide names no method; the reference says GET. A POST takes the token from the query or from the body.",
        "tags": [
          "link"
        ],
        "summary": "The same by POST.",
        "security": [
          {
            "ClientCredentials": [],
            "ClientSecret": []
          }
        ],
        "parameters": [
          {
            "name": "public_token",
            "in": "query",
            "required": false,
            "x-secret": true,
            "schema": {
              "type": "string",
              "minLength": 1,
              "examples": [
                "pt_198908HJDKJSH98789OHKJL"
              ]
            }
          }
        ],
        "requestBody": {
          "required": false,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "additionalProperties": false,
                "properties": {
                  "public_token": {
                    "type": "string",
                    "minLength": 1,
                    "x-secret": true
                  }
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The access token.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ExchangePublicTokenResponse"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "default": {
            "$ref": "#/components/responses/Failure"
          }
        }
      }
    },
    "/settings": {
      "get": {
        "operationId": "getSettings",
        "tags": [
          "settings"
        ],
        "summary": "What the linked account is set up with.",
        "responses": {
          "200": {
            "description": "The settings.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/GetSettingsResponse"
                }
              }
            }
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/LoginRequired"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "default": {
            "$ref": "#/components/responses/Failure"
          }
        }
      },
      "post": {
        "operationId": "updateSettings",
        "tags": [
          "settings"
        ],
        "summary": "Sets the label that Cobalt echoes in every webhook of this account.",
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/UpdateSettingsRequest"
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The settings as they are now.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/UpdateSettingsResponse"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/LoginRequired"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "default": {
            "$ref": "#/components/responses/Failure"
          }
        }
      }
    },
    "/providers": {
      "get": {
        "operationId": "listProviders",
        "tags": [
          "providers"
        ],
        "summary": "The practice's providers.",
        "responses": {
          "200": {
            "description": "All of them; there are no pages.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ListProvidersResponse"
                }
              }
            }
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/LoginRequired"
          },
          "default": {
            "$ref": "#/components/responses/Failure"
          }
        }
      }
    },
    "/locations": {
      "get": {
        "operationId": "listLocations",
        "tags": [
          "locations"
        ],
        "summary": "The practice's locations.",
        "responses": {
          "200": {
            "description": "All of them; there are no pages.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ListLocationsResponse"
                }
              }
            }
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/LoginRequired"
          },
          "default": {
            "$ref": "#/components/responses/Failure"
          }
        }
      }
    },
    "/patients": {
      "get": {
        "operationId": "listPatients",
        "tags": [
          "patients"
        ],
        "summary": "Patients, page by page.",
        "parameters": [
          {
            "name": "dob",
            "in": "query",
            "description": "Date of birth, `YYYY-MM-DD`.",
            "schema": {
              "type": "string",
              "format": "date",
              "examples": [
                "1980-05-15"
              ]
            }
          },
          {
            "name": "first_name",
            "in": "query",
            "description": "Part of the first name, in any case.",
            "schema": {
              "type": "string",
              "examples": [
                "John"
              ]
            }
          },
          {
            "name": "last_name",
            "in": "query",
            "description": "Part of the last name, in any case.",
            "schema": {
              "type": "string",
              "examples": [
                "Doe"
              ]
            }
          },
          {
            "name": "mrn",
            "in": "query",
            "description": "Medical record number.",
            "schema": {
              "type": "string",
              "examples": [
                "414421"
              ]
            }
          },
          {
            "name": "ehr_id",
            "in": "query",
            "description": "The patient's id in the EHR.",
            "schema": {
              "type": "string"
            }
          },
          {
            "name": "phone",
            "in": "query",
            "description": "Phone number, `555-123-4567`.",
            "schema": {
              "type": "string",
              "examples": [
                "555-123-4567"
              ]
            }
          },
          {
            "name": "page",
            "in": "query",
            "description": "Which page, from 1.",
            "schema": {
              "type": "integer",
              "minimum": 1
            }
          },
          {
            "name": "page_size",
            "in": "query",
            "description": "Patients per page. Neither the default nor the limit is documented.",
            "schema": {
              "type": "integer",
              "minimum": 1
            }
          }
        ],
        "responses": {
          "200": {
            "description": "One page.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ListPatientsResponse"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/LoginRequired"
          },
          "default": {
            "$ref": "#/components/responses/Failure"
          }
        }
      }
    },
    "/appointments": {
      "get": {
        "operationId": "listAppointments",
        "tags": [
          "appointments"
        ],
        "summary": "Appointments of a date range, as last read from the EHR.",
        "parameters": [
          {
            "name": "start_date",
            "in": "query",
            "required": true,
            "description": "First day, `YYYY-MM-DD` (older pages of the vendor pass full timestamps).",
            "schema": {
              "anyOf": [
                {
                  "type": "string",
                  "format": "date"
                },
                {
                  "type": "string",
                  "format": "date-time"
                }
              ],
              "examples": [
                "2024-04-05"
              ]
            }
          },
          {
            "name": "end_date",
            "in": "query",
            "required": true,
            "description": "Last day, `YYYY-MM-DD`.",
            "schema": {
              "anyOf": [
                {
                  "type": "string",
                  "format": "date"
                },
                {
                  "type": "string",
                  "format": "date-time"
                }
              ],
              "examples": [
                "2024-04-05"
              ]
            }
          },
          {
            "name": "patient_mrn",
            "in": "query",
            "description": "Only this patient's, by medical record number.",
            "schema": {
              "type": "string"
            }
          },
          {
            "name": "patient_name",
            "in": "query",
            "description": "Part of the patient's name, in any case.",
            "schema": {
              "type": "string"
            }
          },
          {
            "name": "patient_phone",
            "in": "query",
            "description": "Only of patients with this phone number.",
            "schema": {
              "type": "string"
            }
          },
          {
            "name": "include_note",
            "in": "query",
            "description": "Whether progress notes come along. Default false.",
            "schema": {
              "$ref": "#/components/schemas/BooleanText"
            }
          },
          {
            "name": "appointment_mode",
            "in": "query",
            "description": "Only in the office, or only by telemedicine. Default both.",
            "schema": {
              "$ref": "#/components/schemas/AppointmentMode"
            }
          }
        ],
        "responses": {
          "200": {
            "description": "All of them; there are no pages.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ListAppointmentsResponse"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/LoginRequired"
          },
          "default": {
            "$ref": "#/components/responses/Failure"
          }
        }
      }
    },
    "/appointment/{id}": {
      "get": {
        "operationId": "getAppointment",
        "tags": [
          "appointments"
        ],
        "summary": "One appointment. The vendor's path is singular.",
        "parameters": [
          {
            "name": "id",
            "in": "path",
            "required": true,
            "description": "Cobalt's id of the appointment.",
            "schema": {
              "type": "string",
              "minLength": 1,
              "examples": [
                "1276397812"
              ]
            }
          }
        ],
        "responses": {
          "200": {
            "description": "The appointment, under a plural key.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/GetAppointmentResponse"
                }
              }
            }
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/LoginRequired"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "default": {
            "$ref": "#/components/responses/Failure"
          }
        }
      }
    },
    "/appointments/{id}": {
      "get": {
        "operationId": "getAppointmentByPluralPath",
        "x-alias-of": "getAppointment",
        "x-assumption": "Only the singular path is documented, in an old revision; the plural one is what every other resource has.",
        "tags": [
          "appointments"
        ],
        "summary": "The same under the plural path.",
        "parameters": [
          {
            "name": "id",
            "in": "path",
            "required": true,
            "description": "Cobalt's id of the appointment.",
            "schema": {
              "type": "string",
              "minLength": 1,
              "examples": [
                "1276397812"
              ]
            }
          }
        ],
        "responses": {
          "200": {
            "description": "The appointment, under a plural key.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/GetAppointmentResponse"
                }
              }
            }
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/LoginRequired"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "default": {
            "$ref": "#/components/responses/Failure"
          }
        }
      }
    }
  },
  "components": {
    "securitySchemes": {
      "ClientCredentials": {
        "type": "apiKey",
        "in": "header",
        "name": "client_id",
        "description": "Sample: `ci_live_198908HJDKJSH98789OHKJL`."
      },
      "ClientSecret": {
        "type": "apiKey",
        "in": "header",
        "name": "client_secret",
        "description": "Sample: `cs_live_9827hofdsklOYYHJLJh`."
      },
      "AccessToken": {
        "type": "apiKey",
        "in": "header",
        "name": "access_token",
        "description": "Sample: `493JKLHIU98789hLKH9HHJH`."
      }
    },
    "responses": {
      "BadRequest": {
        "description": "A field is missing, unknown or ill-formatted.",
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/Error"
            }
          }
        }
      },
      "Unauthorized": {
        "description": "Wrong or missing credentials.",
        "x-assumption": "Status and body for bad credentials are not documented.",
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/Error"
            }
          }
        }
      },
      "LoginRequired": {
        "description": "The account's user must log in to the EHR again (`error` is `login_required`).",
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/Error"
            }
          }
        }
      },
      "NotFound": {
        "description": "There is no such thing.",
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/Error"
            }
          }
        }
      },
      "Failure": {
        "description": "Any other failure.",
        "x-assumption": "No body is documented for 429 and 5xx; the envelope may be missing.",
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/Error"
            }
          }
        }
      }
    },
    "schemas": {
      "Error": {
        "type": "object",
        "description": "The envelope of every error.",
        "required": [
          "success",
          "message"
        ],
        "properties": {
          "success": {
            "const": false
          },
          "message": {
            "type": "string",
            "description": "Free text; may name patients."
          },
          "error": {
            "type": "string",
            "description": "Machine-readable; `login_required` is the only documented one."
          }
        },
        "examples": [
          {
            "success": false,
            "error": "login_required",
            "message": "Account link expired. Please go through the integration setup again."
          }
        ]
      },
      "Identifier": {
        "description": "An id or record number; numbers are seen where strings are documented.",
        "anyOf": [
          {
            "type": "string"
          },
          {
            "type": "integer"
          }
        ]
      },
      "OptionalIdentifier": {
        "description": "An id that may be missing.",
        "anyOf": [
          {
            "type": "string"
          },
          {
            "type": "integer"
          },
          {
            "type": "null"
          }
        ]
      },
      "BooleanText": {
        "description": "A boolean that travels as text.",
        "type": "string",
        "enum": [
          "true",
          "false"
        ]
      },
      "FlexibleBoolean": {
        "description": "A boolean, or its text.",
        "anyOf": [
          {
            "type": "boolean"
          },
          {
            "$ref": "#/components/schemas/BooleanText"
          },
          {
            "type": "null"
          }
        ]
      },
      "OptionalInteger": {
        "description": "A whole number, or its text.",
        "anyOf": [
          {
            "type": "integer"
          },
          {
            "type": "string",
            "pattern": "^[0-9]+$"
          },
          {
            "type": "null"
          }
        ]
      },
      "AppointmentMode": {
        "description": "Where an appointment takes place.",
        "type": "string",
        "enum": [
          "office",
          "telemedicine"
        ]
      },
      "CreateLinkTokenRequest": {
        "type": "object",
        "description": "What a link token is asked for with.",
        "additionalProperties": false,
        "required": [
          "user_id",
          "org_id"
        ],
        "properties": {
          "user_id": {
            "type": "string",
            "minLength": 1,
            "description": "Your own id of the end user; never an e-mail address or phone number."
          },
          "org_id": {
            "type": "string",
            "minLength": 1,
            "description": "Your own id of the clinic or hospital."
          },
          "emr_name": {
            "type": "string",
            "minLength": 1,
            "description": "The EHR, only to create the organisation when `org_id` is unknown to Cobalt. Values come from Cobalt support."
          },
          "emr_instance_domain": {
            "type": "string",
            "minLength": 1,
            "description": "Address of the clinic's EHR instance.",
            "examples": [
              "https://your-emr-instance.com"
            ]
          },
          "access_token": {
            "type": "string",
            "minLength": 1,
            "x-secret": true,
            "description": "The stored access token; its presence turns the session into update mode."
          }
        },
        "x-assumption": "The prose requires `user_id` and `org_id`, the generated block nothing; that no other field is accepted is our reading."
      },
      "CreateLinkTokenResponse": {
        "type": "object",
        "description": "A link token.",
        "x-payload": "token",
        "required": [
          "success",
          "token"
        ],
        "properties": {
          "success": {
            "const": true
          },
          "token": {
            "type": "string",
            "minLength": 1,
            "x-secret": true,
            "examples": [
              "lt_198908HJDKJSH98789OHKJL",
              "189hisdf78w9r3ysdfhi"
            ]
          }
        }
      },
      "ExchangePublicTokenResponse": {
        "type": "object",
        "description": "An access token, in `token`; `access_token` is read as well.",
        "x-payload": "token",
        "required": [
          "success"
        ],
        "anyOf": [
          {
            "required": [
              "token"
            ]
          },
          {
            "required": [
              "access_token"
            ]
          }
        ],
        "properties": {
          "success": {
            "const": true
          },
          "token": {
            "type": "string",
            "minLength": 1,
            "x-secret": true,
            "x-also": [
              "access_token"
            ],
            "examples": [
              "493JKLHIU98789hLKH9HHJH"
            ]
          },
          "access_token": {
            "type": "string",
            "minLength": 1,
            "x-secret": true
          }
        }
      },
      "GetSettingsResponse": {
        "type": "object",
        "x-payload": "data",
        "required": [
          "success",
          "data"
        ],
        "properties": {
          "success": {
            "const": true
          },
          "data": {
            "$ref": "#/components/schemas/Settings"
          }
        }
      },
      "Settings": {
        "type": "object",
        "description": "What a linked account is set up with.",
        "properties": {
          "access_token_reference_id": {
            "$ref": "#/components/schemas/OptionalIdentifier",
            "description": "Your own label of the connection, echoed in every webhook.",
            "examples": [
              "at_ref_123456789"
            ]
          },
          "visit_types": {
            "description": "The account's visit types. The schema says strings, the example has objects.",
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/CodeOrText"
            },
            "examples": [
              [
                {
                  "code": "new_patient",
                  "description": "New Patient Visit (in-person)"
                }
              ]
            ]
          },
          "visit_statuses": {
            "description": "The account's visit statuses.",
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/CodeOrText"
            },
            "examples": [
              [
                {
                  "code": "CANC",
                  "description": "Cancelled in advance"
                }
              ]
            ]
          },
          "required_patient_fields": {
            "description": "Fields that a new patient must have here.",
            "type": "array",
            "items": {
              "type": "string"
            },
            "examples": [
              [
                "first_name",
                "last_name",
                "dob",
                "sex"
              ]
            ]
          },
          "timezone": {
            "type": [
              "string",
              "null"
            ],
            "description": "IANA time zone of the account.",
            "examples": [
              "America/New_York"
            ]
          }
        }
      },
      "CodedValue": {
        "type": "object",
        "description": "A code of the account and what it means.",
        "required": [
          "code"
        ],
        "properties": {
          "code": {
            "$ref": "#/components/schemas/Identifier",
            "description": "The code itself."
          },
          "description": {
            "type": [
              "string",
              "null"
            ],
            "x-absent": "undefined",
            "description": "What it means."
          }
        }
      },
      "CodeOrText": {
        "description": "A code with its description, or the code alone.",
        "anyOf": [
          {
            "$ref": "#/components/schemas/CodedValue"
          },
          {
            "type": "string"
          }
        ]
      },
      "UpdateSettingsRequest": {
        "type": "object",
        "description": "The settings that can be changed.",
        "additionalProperties": false,
        "required": [
          "access_token_reference_id"
        ],
        "properties": {
          "access_token_reference_id": {
            "type": "string",
            "minLength": 1,
            "description": "Your own label of the connection.",
            "examples": [
              "at_ref_123456789"
            ]
          }
        }
      },
      "UpdateSettingsResponse": {
        "type": "object",
        "x-payload": "data",
        "required": [
          "success",
          "data"
        ],
        "properties": {
          "success": {
            "const": true
          },
          "data": {
            "$ref": "#/components/schemas/UpdatedSettings"
          }
        }
      },
      "UpdatedSettings": {
        "type": "object",
        "description": "The settings after a change.",
        "required": [
          "access_token_reference_id"
        ],
        "properties": {
          "access_token_reference_id": {
            "$ref": "#/components/schemas/Identifier",
            "description": "The label as it is now.",
            "examples": [
              "at_ref_123456789"
            ]
          }
        }
      },
      "ListProvidersResponse": {
        "type": "object",
        "x-payload": "providers",
        "required": [
          "success",
          "providers"
        ],
        "properties": {
          "success": {
            "const": true
          },
          "providers": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Provider"
            }
          }
        }
      },
      "Provider": {
        "type": "object",
        "description": "A provider of the practice.",
        "required": [
          "ehr_id",
          "name"
        ],
        "properties": {
          "id": {
            "$ref": "#/components/schemas/OptionalIdentifier",
            "description": "Cobalt's id, for changes of the provider; missing in the oldest revision.",
            "examples": [
              "abc123def4567890abcdef1234567890"
            ]
          },
          "ehr_id": {
            "$ref": "#/components/schemas/Identifier",
            "description": "The id in the EHR, for bodies that go to the EHR.",
            "examples": [
              "3498234"
            ]
          },
          "name": {
            "type": "string",
            "description": "As the EHR writes it, for example `Doe, John`.",
            "examples": [
              "Doe, John"
            ]
          },
          "npi": {
            "$ref": "#/components/schemas/OptionalIdentifier",
            "description": "National Provider Identifier."
          },
          "timezone": {
            "type": [
              "string",
              "null"
            ],
            "description": "IANA time zone."
          },
          "status": {
            "type": [
              "string",
              "null"
            ],
            "description": "`active` or `inactive`; missing in the oldest revision.",
            "examples": [
              "active",
              "inactive"
            ]
          },
          "hide_in_availability": {
            "$ref": "#/components/schemas/FlexibleBoolean",
            "description": "Whether the provider is left out of availability.",
            "x-assumption": "Settable according to the documentation; whether it is also returned is not in the available text."
          },
          "hours": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/ProviderHours"
            },
            "description": "Working hours by day."
          }
        }
      },
      "ProviderHours": {
        "type": "object",
        "description": "One day's working hours.",
        "required": [
          "day"
        ],
        "properties": {
          "day": {
            "type": "string",
            "description": "Name of the day.",
            "examples": [
              "Monday"
            ]
          },
          "shifts": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Shift"
            },
            "description": "The day's shifts."
          }
        }
      },
      "Shift": {
        "type": "object",
        "description": "One shift of a provider.",
        "required": [
          "start",
          "end"
        ],
        "properties": {
          "start": {
            "type": "string",
            "description": "`THH:MM:SS` in the clinic's EHR time zone.",
            "examples": [
              "T08:00:00"
            ]
          },
          "end": {
            "type": "string",
            "description": "`THH:MM:SS` in the clinic's EHR time zone.",
            "examples": [
              "T12:00:00"
            ]
          },
          "facility_id": {
            "$ref": "#/components/schemas/OptionalIdentifier",
            "description": "Where; a location."
          },
          "facility_name": {
            "type": [
              "string",
              "null"
            ],
            "description": "Name of that location."
          },
          "set_start_date": {
            "type": [
              "string",
              "null"
            ],
            "description": "First day, `YYYY-MM-DDT00:00:00`."
          },
          "set_end_date": {
            "type": [
              "string",
              "null"
            ],
            "description": "Last day, `YYYY-MM-DDT00:00:00`."
          },
          "set_description": {
            "type": [
              "string",
              "null"
            ],
            "description": "Description of the set of hours."
          },
          "recurrence": {
            "anyOf": [
              {
                "$ref": "#/components/schemas/ShiftRecurrence"
              },
              {
                "type": "null"
              }
            ],
            "description": "How the shift repeats."
          },
          "visit_type_rules": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/VisitTypeRule"
            },
            "description": "Limits by visit type."
          }
        }
      },
      "ShiftRecurrence": {
        "type": "object",
        "description": "How a shift repeats.",
        "properties": {
          "rec_start_date": {
            "type": [
              "string",
              "null"
            ],
            "description": "First day."
          },
          "recur_interval_type": {
            "type": [
              "string",
              "null"
            ],
            "description": "Unit of the interval.",
            "examples": [
              "days"
            ]
          },
          "recur_interval_amount": {
            "$ref": "#/components/schemas/OptionalInteger",
            "description": "Length of the interval in its unit."
          },
          "recur_interval_description": {
            "type": [
              "string",
              "null"
            ],
            "description": "The interval in words."
          }
        }
      },
      "VisitTypeRule": {
        "type": "object",
        "description": "How many visits of a type a shift takes.",
        "properties": {
          "start_time": {
            "type": [
              "string",
              "null"
            ],
            "description": "From."
          },
          "end_time": {
            "type": [
              "string",
              "null"
            ],
            "description": "Until."
          },
          "total_visits": {
            "$ref": "#/components/schemas/OptionalInteger",
            "description": "Most visits."
          },
          "visit_type_id": {
            "$ref": "#/components/schemas/OptionalIdentifier",
            "description": "Which visit type."
          },
          "visit_type_desc": {
            "type": [
              "string",
              "null"
            ],
            "description": "Its description."
          }
        }
      },
      "ListLocationsResponse": {
        "type": "object",
        "x-payload": "locations",
        "required": [
          "success",
          "locations"
        ],
        "properties": {
          "success": {
            "const": true
          },
          "locations": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Location"
            }
          }
        }
      },
      "Location": {
        "type": "object",
        "description": "A location of the practice.",
        "required": [
          "id",
          "ehr_id",
          "name"
        ],
        "properties": {
          "id": {
            "$ref": "#/components/schemas/Identifier",
            "description": "Cobalt's id, for changes of the location.",
            "examples": [
              "abc123def4567890abcdef1234567890"
            ]
          },
          "ehr_id": {
            "$ref": "#/components/schemas/Identifier",
            "description": "The id in the EHR, for bodies that go to the EHR.",
            "examples": [
              "2452"
            ]
          },
          "name": {
            "type": "string",
            "description": "Name of the location.",
            "examples": [
              "Happy Clinic"
            ]
          },
          "address": {
            "anyOf": [
              {
                "$ref": "#/components/schemas/Address"
              },
              {
                "type": "null"
              }
            ],
            "description": "Postal address."
          },
          "phone": {
            "type": [
              "string",
              "null"
            ],
            "description": "Phone number."
          },
          "fax": {
            "type": [
              "string",
              "null"
            ],
            "description": "Fax number."
          },
          "status": {
            "type": [
              "string",
              "null"
            ],
            "description": "`active` or `inactive`.",
            "examples": [
              "active",
              "inactive"
            ]
          }
        }
      },
      "Address": {
        "type": "object",
        "description": "A postal address.",
        "properties": {
          "address1": {
            "type": [
              "string",
              "null"
            ],
            "description": "First line."
          },
          "address2": {
            "type": [
              "string",
              "null"
            ],
            "description": "Second line."
          },
          "city": {
            "type": [
              "string",
              "null"
            ],
            "description": "City."
          },
          "state": {
            "type": [
              "string",
              "null"
            ],
            "description": "State."
          },
          "zip": {
            "$ref": "#/components/schemas/OptionalIdentifier",
            "description": "ZIP code."
          }
        }
      },
      "ListPatientsResponse": {
        "type": "object",
        "x-payload": "patients",
        "required": [
          "success",
          "patients",
          "pagination"
        ],
        "properties": {
          "success": {
            "const": true
          },
          "patients": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Patient"
            }
          },
          "pagination": {
            "$ref": "#/components/schemas/Pagination"
          }
        }
      },
      "Patient": {
        "type": "object",
        "description": "A patient as the list has it.",
        "required": [
          "first_name",
          "last_name",
          "mrn"
        ],
        "properties": {
          "id": {
            "$ref": "#/components/schemas/OptionalIdentifier",
            "description": "Cobalt's id, which changes of the patient need.",
            "x-assumption": "The only available schema has no `id`."
          },
          "ehr_id": {
            "$ref": "#/components/schemas/OptionalIdentifier",
            "description": "The id in the EHR.",
            "x-assumption": "Documented as a filter only."
          },
          "mrn": {
            "$ref": "#/components/schemas/Identifier",
            "description": "Medical record number.",
            "examples": [
              "414421"
            ]
          },
          "first_name": {
            "type": "string",
            "description": "First name.",
            "examples": [
              "John"
            ]
          },
          "last_name": {
            "type": "string",
            "description": "Last name.",
            "examples": [
              "Doe"
            ]
          },
          "dob": {
            "type": [
              "string",
              "null"
            ],
            "description": "Date of birth, `YYYY-MM-DD`.",
            "examples": [
              "1980-05-15"
            ]
          },
          "sex": {
            "type": [
              "string",
              "null"
            ],
            "description": "`male`, `female` or `unknown`.",
            "examples": [
              "male"
            ]
          },
          "phone": {
            "type": [
              "string",
              "null"
            ],
            "description": "Phone number.",
            "examples": [
              "555-123-4567"
            ]
          }
        }
      },
      "Pagination": {
        "type": "object",
        "description": "Where a page stands among all pages.",
        "required": [
          "total_pages",
          "page_size"
        ],
        "allOf": [
          {
            "anyOf": [
              {
                "required": [
                  "current_page"
                ]
              },
              {
                "required": [
                  "page"
                ]
              }
            ]
          },
          {
            "anyOf": [
              {
                "required": [
                  "total_count"
                ]
              },
              {
                "required": [
                  "total_records"
                ]
              }
            ]
          }
        ],
        "properties": {
          "current_page": {
            "type": "integer",
            "minimum": 1,
            "x-name": "page",
            "x-also": [
              "page"
            ],
            "description": "This page, from 1."
          },
          "page_size": {
            "type": "integer",
            "minimum": 1,
            "description": "Most items on a page."
          },
          "total_pages": {
            "type": "integer",
            "minimum": 0,
            "description": "How many pages there are."
          },
          "total_count": {
            "type": "integer",
            "minimum": 0,
            "x-also": [
              "total_records"
            ],
            "description": "How many items there are."
          },
          "page": {
            "type": "integer",
            "minimum": 1
          },
          "total_records": {
            "type": "integer",
            "minimum": 0
          }
        },
        "examples": [
          {
            "current_page": 2,
            "total_pages": 5,
            "total_count": 150,
            "page_size": 30
          }
        ]
      },
      "ListAppointmentsResponse": {
        "type": "object",
        "x-payload": "appointments",
        "required": [
          "success",
          "appointments"
        ],
        "properties": {
          "success": {
            "const": true
          },
          "appointments": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Appointment"
            }
          }
        }
      },
      "GetAppointmentResponse": {
        "type": "object",
        "x-payload": "appointments",
        "required": [
          "success",
          "appointments"
        ],
        "properties": {
          "success": {
            "const": true
          },
          "appointments": {
            "$ref": "#/components/schemas/Appointment",
            "description": "One object, although the key is plural."
          }
        }
      },
      "Appointment": {
        "type": "object",
        "description": "An appointment. Which fields are filled depends on the EHR.",
        "required": [
          "id",
          "datetime"
        ],
        "properties": {
          "id": {
            "$ref": "#/components/schemas/Identifier",
            "description": "Cobalt's id.",
            "examples": [
              "1276397812"
            ]
          },
          "ehr_appointment_id": {
            "$ref": "#/components/schemas/OptionalIdentifier",
            "description": "The id in the EHR."
          },
          "datetime": {
            "type": "string",
            "description": "Start, ISO 8601 with offset."
          },
          "duration": {
            "$ref": "#/components/schemas/OptionalInteger",
            "description": "Length in minutes."
          },
          "status": {
            "type": [
              "string",
              "null"
            ],
            "description": "One of the account's visit statuses, or a state of Cobalt's own.",
            "examples": [
              "completed"
            ]
          },
          "appointment_type": {
            "type": [
              "string",
              "null"
            ],
            "description": "Visit type.",
            "examples": [
              "f/u"
            ]
          },
          "appointment_mode": {
            "type": [
              "string",
              "null"
            ],
            "description": "`office` or `telemedicine`.",
            "examples": [
              "office"
            ]
          },
          "location": {
            "$ref": "#/components/schemas/OptionalIdentifier",
            "description": "Where."
          },
          "reason": {
            "type": [
              "string",
              "null"
            ],
            "description": "Reason for the visit."
          },
          "complaint_type": {
            "type": [
              "string",
              "null"
            ],
            "description": "Kind of complaint."
          },
          "patient_name": {
            "type": [
              "string",
              "null"
            ],
            "description": "The patient's whole name."
          },
          "patient_first_name": {
            "type": [
              "string",
              "null"
            ],
            "description": "The patient's first name."
          },
          "patient_last_name": {
            "type": [
              "string",
              "null"
            ],
            "description": "The patient's last name."
          },
          "patient_mrn": {
            "$ref": "#/components/schemas/OptionalIdentifier",
            "description": "The patient's medical record number."
          },
          "patient_ehr_id": {
            "$ref": "#/components/schemas/OptionalIdentifier",
            "description": "The patient's id in the EHR."
          },
          "patient_dob": {
            "type": [
              "string",
              "null"
            ],
            "description": "The patient's date of birth, `YYYY-MM-DD`."
          },
          "patient_gender": {
            "type": [
              "string",
              "null"
            ],
            "description": "The patient's gender; in lists."
          },
          "patient_sex": {
            "type": [
              "string",
              "null"
            ],
            "description": "The patient's sex; in single appointments."
          },
          "patient_phone": {
            "type": [
              "string",
              "null"
            ],
            "description": "The patient's phone number."
          },
          "provider_ehr_id": {
            "$ref": "#/components/schemas/OptionalIdentifier",
            "description": "The provider's id in the EHR."
          },
          "provider_name": {
            "type": [
              "string",
              "null"
            ],
            "description": "The provider's name."
          },
          "provider_npi": {
            "$ref": "#/components/schemas/OptionalIdentifier",
            "description": "The provider's National Provider Identifier."
          },
          "secondary_provider_ehr_id": {
            "$ref": "#/components/schemas/OptionalIdentifier",
            "description": "The secondary provider's id in the EHR."
          },
          "insurance": {
            "type": [
              "string",
              "null"
            ],
            "description": "Name of the insurance.",
            "x-assumption": "The type is not documented."
          },
          "insurance_number": {
            "$ref": "#/components/schemas/OptionalIdentifier",
            "description": "Number of the insurance."
          },
          "insurance_group_number": {
            "$ref": "#/components/schemas/OptionalIdentifier",
            "description": "Group number of the insurance."
          },
          "insurance_subscriber": {
            "type": [
              "string",
              "null"
            ],
            "description": "Who is insured."
          },
          "secondary_insurance": {
            "type": [
              "string",
              "null"
            ],
            "description": "Name of the secondary insurance."
          },
          "secondary_insurance_number": {
            "$ref": "#/components/schemas/OptionalIdentifier",
            "description": "Number of the secondary insurance."
          },
          "insurances": {
            "type": "array",
            "items": {},
            "description": "Insurances; the shape is not documented."
          },
          "diagnoses": {
            "type": "array",
            "items": {},
            "description": "Diagnoses; the shape is not documented."
          },
          "medications": {
            "type": "array",
            "items": {},
            "description": "Medications; the shape is not documented."
          },
          "note": {
            "type": [
              "string",
              "null"
            ],
            "description": "Note of the appointment.",
            "x-assumption": "The type is not documented."
          },
          "progress_note": {
            "type": [
              "string",
              "null"
            ],
            "description": "Progress note, when asked for.",
            "x-assumption": "The type is not documented."
          },
          "created_at": {
            "type": [
              "string",
              "null"
            ],
            "description": "When the appointment was made."
          },
          "object_metadata": {
            "anyOf": [
              {
                "$ref": "#/components/schemas/ObjectMetadata"
              },
              {
                "type": "null"
              }
            ],
            "description": "Where the record comes from."
          }
        }
      },
      "ObjectMetadata": {
        "type": "object",
        "description": "Where a record comes from.",
        "properties": {
          "source": {
            "type": [
              "string",
              "null"
            ],
            "description": "`cobalt_operation`, or another source.",
            "examples": [
              "cobalt_operation"
            ]
          },
          "created_at": {
            "type": [
              "string",
              "null"
            ],
            "description": "When the record was made."
          }
        }
      }
    }
  }
});
