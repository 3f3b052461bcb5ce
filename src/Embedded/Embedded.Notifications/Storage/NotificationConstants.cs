namespace OrchardCore.Notifications;

/// <summary>Names and limits of notifications.</summary>
public static class NotificationConstants
{
    /// <summary>The store's collection that holds the notifications.</summary>
    public const string NotificationCollection = "Notification";

    /// <summary>How much of a notification's words its index keeps.</summary>
    public const int NotificationIndexContentLength = 705;

    /// <summary>The ids of the features.</summary>
    public static class Features
    {
        public const string Notifications = "OrchardCore.Notifications";
    }
}
