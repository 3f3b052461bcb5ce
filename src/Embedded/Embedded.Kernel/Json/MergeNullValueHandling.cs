namespace System.Text.Json.Settings;

/// <summary>Whether a null in the content replaces a value.</summary>
public enum MergeNullValueHandling
{
    Ignore = 0,
    Merge = 1,
}
