namespace System.Text.Json.Settings;

/// <summary>How arrays are merged.</summary>
public enum MergeArrayHandling
{
    Concat = 0,
    Union = 1,
    Replace = 2,
    Merge = 3,
}
