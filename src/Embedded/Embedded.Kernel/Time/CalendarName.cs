namespace OrchardCore.Localization;

/// <summary>The calendars a site can show dates in.</summary>
public enum CalendarName
{
    Hebrew = 0,
    Hijri = 1,
    Gregorian = 2,
    Julian = 3,
    Persian = 4,
    UmAlQura = 5,
    Unknown = 6,
}
