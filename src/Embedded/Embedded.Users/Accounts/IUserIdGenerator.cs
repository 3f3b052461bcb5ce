namespace OrchardCore.Users.Services;

/// <summary>Makes the identifier of a new account.</summary>
public interface IUserIdGenerator
{
    string GenerateUniqueId(IUser user);
}
