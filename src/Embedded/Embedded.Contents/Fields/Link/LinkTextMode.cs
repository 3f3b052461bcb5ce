namespace OrchardCore.ContentFields.Settings;

/// <summary>Where the text of a link comes from.</summary>
public enum LinkTextMode
{
    Optional = 0,
    Required = 1,
    Static = 2,
    Url = 3,
}
