import { graphql } from '../../../gql';

export const GateRowFragment = graphql(`
  fragment GateRow on GateSetting {
    code
    title
    stage
    demand
    minInvestment
    condition
    defaultStage
    defaultDemand
    allowedStages
    allowedDemands
    changed
    version
  }
`);

/** What a county asks at each stage; the county itself is named by its lead clocks. */
export const GateSettingsDocument = graphql(`
  query GateSettings($organisationId: ID) {
    leadClockSettings(organisationId: $organisationId) { organisation { id name } }
    gateSettings(organisationId: $organisationId) { ...GateRow }
  }
`);

/** Refused for a newer version, it answers with the gates as they are now. */
export const SetGateDocument = graphql(`
  mutation SetGate($input: SetGateInput!) {
    setGate(input: $input) {
      gates { ...GateRow }
      userErrors { code field message }
    }
  }
`);

export const LightRowFragment = graphql(`
  fragment LightRow on LightSetting {
    rule
    title
    explanation
    source
    enabled
    yellow
    red
    yellowUnit
    unit
    defaultYellow
    defaultRed
    changed
    version
  }
`);

export const LightSettingsDocument = graphql(`
  query LightSettings($organisationId: ID) {
    leadClockSettings(organisationId: $organisationId) { organisation { id name } }
    lightSettings(organisationId: $organisationId) { ...LightRow }
  }
`);

/** Refused for a newer version, it answers with the lines as they are now. */
export const SetLightDocument = graphql(`
  mutation SetLight($input: SetLightInput!) {
    setLight(input: $input) {
      lights { ...LightRow }
      userErrors { code field message }
    }
  }
`);
