namespace OrchardCore.Users;

/// <summary>An account.</summary>
public interface IUser
{
    string UserName { get; }
}
