namespace OrchardCore.Users.Events;

/// <summary>Told about attempts to sign in; may refuse one by reporting an error.</summary>
public interface ILoginFormEvent
{
    Task LoggingInAsync(string userName, Action<string, string> reportError);

    Task LoggingInFailedAsync(string userName);

    Task LoggingInFailedAsync(IUser user);

    Task IsLockedOutAsync(IUser user);

    Task LoggedInAsync(IUser user);
}
