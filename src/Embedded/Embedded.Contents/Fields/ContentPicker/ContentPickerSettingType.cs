namespace OrchardCore.ContentFields.Settings;

/// <summary>How the types that can be chosen are named.</summary>
public enum ContentPickerSettingType
{
    AllTypes = 0,
    ContentTypes = 1,
    Stereotypes = 2,
}
