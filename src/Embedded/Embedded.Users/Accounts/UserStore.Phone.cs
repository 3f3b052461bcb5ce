using Microsoft.AspNetCore.Identity;
using OrchardCore.Users;

namespace Embedded.Users.Accounts;

internal sealed partial class UserStore : IUserPhoneNumberStore<IUser>
{
    public Task<string?> GetPhoneNumberAsync(IUser user, CancellationToken cancellationToken)
        => Task.FromResult(Stored(user).PhoneNumber);

    public Task<bool> GetPhoneNumberConfirmedAsync(IUser user, CancellationToken cancellationToken)
        => Task.FromResult(Stored(user).PhoneNumberConfirmed);

    public Task SetPhoneNumberAsync(IUser user, string? phoneNumber, CancellationToken cancellationToken)
    {
        Stored(user).PhoneNumber = phoneNumber;
        return Task.CompletedTask;
    }

    public Task SetPhoneNumberConfirmedAsync(IUser user, bool confirmed, CancellationToken cancellationToken)
    {
        Stored(user).PhoneNumberConfirmed = confirmed;
        return Task.CompletedTask;
    }
}
