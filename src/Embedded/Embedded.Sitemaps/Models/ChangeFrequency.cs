namespace OrchardCore.Sitemaps.Models;

/// <summary>How often a page is likely to change.</summary>
public enum ChangeFrequency
{
    Daily = 0,
    Hourly = 1,
    Weekly = 2,
    Monthly = 3,
    Yearly = 4,
    Always = 5,
    Never = 6,
}
