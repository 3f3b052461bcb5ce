using OrchardCore.ContentManagement;

namespace OrchardCore.Notifications.Models;

/// <summary>On which ways an account wants to be reached.</summary>
public class UserNotificationPreferencesPart : ContentPart
{
    /// <summary>The ways in the order that the account likes them.</summary>
    public string[] Methods { get; set; } = [];

    /// <summary>The ways that the account does not want.</summary>
    public string[] Optout { get; set; } = [];
}
