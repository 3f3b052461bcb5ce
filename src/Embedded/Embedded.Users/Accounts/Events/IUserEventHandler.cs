namespace OrchardCore.Users.Handlers;

/// <summary>Told when accounts are created, changed, removed, enabled or disabled.</summary>
public interface IUserEventHandler
{
    Task CreatingAsync(UserCreateContext context);

    Task CreatedAsync(UserCreateContext context);

    Task DeletingAsync(UserDeleteContext context);

    Task DeletedAsync(UserDeleteContext context);

    Task UpdatingAsync(UserUpdateContext context);

    Task UpdatedAsync(UserUpdateContext context);

    Task DisabledAsync(UserContext context);

    Task EnabledAsync(UserContext context);
}
