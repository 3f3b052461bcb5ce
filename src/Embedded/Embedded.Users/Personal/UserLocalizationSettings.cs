namespace OrchardCore.Users.Localization.Models;

/// <summary>The language that an account chose.</summary>
public class UserLocalizationSettings
{
    public string? Culture { get; set; }
}
