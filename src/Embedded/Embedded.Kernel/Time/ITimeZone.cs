namespace OrchardCore.Modules;

/// <summary>A time zone, named by its IANA id.</summary>
public interface ITimeZone
{
    string TimeZoneId { get; set; }
}
