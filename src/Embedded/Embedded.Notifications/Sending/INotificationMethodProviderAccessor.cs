namespace OrchardCore.Notifications;

/// <summary>Tells on which ways someone is to be reached.</summary>
public interface INotificationMethodProviderAccessor
{
    Task<IEnumerable<INotificationMethodProvider>> GetProvidersAsync(object notify);
}
