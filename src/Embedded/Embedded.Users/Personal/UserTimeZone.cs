namespace OrchardCore.Users.TimeZone.Models;

/// <summary>The time zone that an account chose.</summary>
public class UserTimeZone
{
    public string? TimeZoneId { get; set; }
}
