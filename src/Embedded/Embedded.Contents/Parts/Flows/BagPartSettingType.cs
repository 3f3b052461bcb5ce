namespace OrchardCore.Flows.Models;

/// <summary>How the types that a bag takes are chosen.</summary>
public enum BagPartSettingType
{
    None = 0,
    ContentTypes = 1,
    Stereotypes = 2,
}
