namespace OrchardCore.DisplayManagement.Notify;

/// <summary>How a message is meant.</summary>
public enum NotifyType
{
    Success = 0,
    Information = 1,
    Warning = 2,
    Error = 3,
}
