namespace System.Text.Json.Settings;

/// <summary>How JSON is merged.</summary>
public class JsonMergeSettings
{
    public MergeArrayHandling MergeArrayHandling { get; set; }

    public MergeNullValueHandling MergeNullValueHandling { get; set; }

    public StringComparison PropertyNameComparison { get; set; } = StringComparison.Ordinal;
}
