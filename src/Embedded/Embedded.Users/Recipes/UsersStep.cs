using Embedded.Users.Recipes;
using Microsoft.AspNetCore.Identity;
using OrchardCore.Recipes.Models;
using OrchardCore.Recipes.Services;
using OrchardCore.Security;
using OrchardCore.Users.Models;

namespace OrchardCore.Users.Recipes;

internal sealed class UsersStep(UserManager<IUser> userManager, RoleManager<IRole> roleManager) : IRecipeStepHandler
{
    // ASP.NET Core Identity's formats: version 2 is 49 bytes long, version 3 at least 13 bytes of header and its salt and key.
    private const int ShortestHash = 45;

    public async Task ExecuteAsync(RecipeExecutionContext context)
    {
        if (!string.Equals(context.Name, "Users", StringComparison.OrdinalIgnoreCase))
        {
            return;
        }

        var users = StepReader.Read<UsersStepModel>(context.Step).Users;
        if (users is null)
        {
            context.Errors.Add("$.Users: expected an array of accounts, each with a UserName.");
            return;
        }

        for (var i = 0; i < users.Length; i++)
        {
            var before = context.Errors.Count;
            await CheckAsync(users[i], $"$.Users[{i}]", context.Errors);
            if (context.Errors.Count == before)
            {
                await ApplyAsync(users[i], $"$.Users[{i}]", context.Errors);
            }
        }
    }

    private async Task CheckAsync(UsersStepUserModel? model, string path, IList<string> errors)
    {
        if (string.IsNullOrWhiteSpace(model?.UserName))
        {
            errors.Add($"{path}.UserName: expected the account's name.");
            return;
        }

        if (model.Others?.Keys.FirstOrDefault(key => string.Equals(key, "Password", StringComparison.OrdinalIgnoreCase)) is { } key)
        {
            errors.Add($"{path}.{key}: the account '{model.UserName}' carries a password in the clear. Give its PasswordHash, or leave it out and let the owner reset it.");
        }

        if (!string.IsNullOrEmpty(model.PasswordHash) && !IsIdentityHash(model.PasswordHash))
        {
            errors.Add($"{path}.PasswordHash: the account '{model.UserName}' carries something else than an ASP.NET Core Identity hash.");
        }

        foreach (var role in model.RoleNames ?? [])
        {
            if (!await roleManager.RoleExistsAsync(role))
            {
                errors.Add($"{path}.RoleNames: the account '{model.UserName}' names an unknown role '{role}'. Add the role with a Roles step before this one.");
            }
        }
    }

    private static bool IsIdentityHash(string hash)
    {
        var bytes = new byte[hash.Length];
        return Convert.TryFromBase64String(hash, bytes, out var length)
            && length >= ShortestHash
            && bytes[0] is 0x00 or 0x01;
    }

    private async Task ApplyAsync(UsersStepUserModel model, string path, IList<string> errors)
    {
        var existing = (string.IsNullOrEmpty(model.UserId) ? null : await userManager.FindByIdAsync(model.UserId))
            ?? await userManager.FindByNameAsync(model.UserName!);
        var user = (User?)existing ?? new User { UserId = model.UserId! };

        user.UserName = model.UserName!;
        user.Email = model.Email;
        user.EmailConfirmed = model.EmailConfirmed;
        user.PasswordHash = model.PasswordHash ?? user.PasswordHash;
        user.PhoneNumber = model.PhoneNumber;
        user.PhoneNumberConfirmed = model.PhoneNumberConfirmed;
        user.TwoFactorEnabled = model.TwoFactorEnabled;
        user.IsEnabled = model.IsEnabled;
        user.IsLockoutEnabled = model.IsLockoutEnabled;
        user.AccessFailedCount = model.AccessFailedCount;
        user.ResetToken = model.ResetToken;
        user.RoleNames = [.. model.RoleNames ?? []];
        if (existing is not null)
        {
            // A new stamp ends the sessions that began under the old data.
            user.SecurityStamp = model.SecurityStamp ?? Guid.NewGuid().ToString("N");
        }

        var result = existing is null ? await userManager.CreateAsync(user) : await userManager.UpdateAsync(user);
        foreach (var error in result.Errors)
        {
            errors.Add($"{path}: the account '{model.UserName}' was refused: {error.Description}");
        }
    }
}
