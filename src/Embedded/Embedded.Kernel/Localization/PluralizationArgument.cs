namespace OrchardCore.Localization;

/// <summary>What a localizer needs to choose a plural form.</summary>
public struct PluralizationArgument
{
    public int Count { get; set; }

    public string[] Forms { get; set; }

    public object[] Arguments { get; set; }
}
