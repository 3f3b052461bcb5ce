using Embedded.Storage.Tests.Databases;
using Embedded.Storage.Tests.Models;
using YesSql;

namespace Embedded.Storage.Tests.Documents;

public abstract class ConcurrencyTests : StoreTests
{
    [Fact]
    public async Task ASecondWriterOfTheSameVersionIsRefused()
    {
        var account = new Account { Amount = 1 };
        await SaveAsync(account);
        await using var first = Store.CreateSession();
        await using var second = Store.CreateSession();
        var mine = (await first.GetAsync<Account>(account.Id))!;
        var theirs = (await second.GetAsync<Account>(account.Id))!;

        mine.Amount = 2;
        await first.SaveAsync(mine, checkConcurrency: true);
        await first.SaveChangesAsync();
        theirs.Amount = 3;
        await second.SaveAsync(theirs, checkConcurrency: true);

        var error = await Assert.ThrowsAsync<ConcurrencyException>(second.SaveChangesAsync);
        Assert.Equal(account.Id, error.Document.Id);
        Assert.Equal(2, (await InSessionAsync(session => session.GetAsync<Account>(account.Id)))!.Amount);
    }

    [Fact]
    public async Task AnUncheckedWriteIsSeenByACheckedOne()
    {
        var account = new Account { Amount = 1 };
        await SaveAsync(account);
        await using var first = Store.CreateSession();
        var mine = (await first.GetAsync<Account>(account.Id))!;
        await SaveAsync(new Account { Id = account.Id, Amount = 9 });

        mine.Amount = 2;
        await first.SaveAsync(mine, checkConcurrency: true);

        await Assert.ThrowsAsync<ConcurrencyException>(first.SaveChangesAsync);
    }

    [Fact]
    public async Task ADeletedDocumentIsNotUpdated()
    {
        var account = new Account();
        await SaveAsync(account);
        await using var first = Store.CreateSession();
        var mine = (await first.GetAsync<Account>(account.Id))!;
        await using (var second = Store.CreateSession())
        {
            second.Delete((await second.GetAsync<Account>(account.Id))!);
            await second.SaveChangesAsync();
        }

        await first.SaveAsync(mine, checkConcurrency: true);

        await Assert.ThrowsAsync<ConcurrencyException>(first.SaveChangesAsync);
    }

    [Fact]
    public async Task ARefusalThatAQueryMetIsHeardWhenItIsStored()
    {
        var (session, account) = await RefusedByAQueryAsync();
        await using (session)
        {
            await Assert.ThrowsAsync<ConcurrencyException>(session.SaveChangesAsync);

            account = (await session.GetAsync<Account>(account.Id))!;
            account.Amount = 4;
            await session.SaveAsync(account, checkConcurrency: true);
            await session.SaveChangesAsync();
        }

        Assert.Equal(4, (await InSessionAsync(each => each.GetAsync<Account>(account.Id)))!.Amount);
    }

    [Fact]
    public async Task ARefusalIsOverOnceTheSessionIsGivenUp()
    {
        var (session, account) = await RefusedByAQueryAsync();
        await using (session)
        {
            await session.CancelAsync();
            await session.SaveChangesAsync();
        }

        Assert.Equal(9, (await InSessionAsync(each => each.GetAsync<Account>(account.Id)))!.Amount);
    }

    private async Task<(ISession Session, Account Account)> RefusedByAQueryAsync()
    {
        var account = new Account { Amount = 1 };
        await SaveAsync(account);
        var session = Store.CreateSession();
        var mine = (await session.GetAsync<Account>(account.Id))!;
        await SaveAsync(new Account { Id = account.Id, Amount = 9 });
        mine.Amount = 2;
        await session.SaveAsync(mine, checkConcurrency: true);
        await Assert.ThrowsAsync<ConcurrencyException>(() => session.Query<Account>().CountAsync());

        return (session, account);
    }

    [Fact]
    public async Task OneSessionMaySaveCheckedManyTimes()
    {
        var account = new Account();
        await using var session = Store.CreateSession();
        for (var amount = 1; amount <= 3; amount++)
        {
            account.Amount = amount;
            await session.SaveAsync(account, checkConcurrency: true);
            await session.SaveChangesAsync();
            Assert.Equal(amount, account.Version);
        }
    }

    [Fact]
    public async Task ATypeCanBeCheckedAlways()
    {
        using var store = await CreateStoreAsync(configuration => configuration.CheckConcurrentUpdates<Account>());
        var account = new Account();
        await SaveAsync(account);
        await using var first = store.CreateSession();
        var mine = (await first.GetAsync<Account>(account.Id))!;
        await SaveAsync(new Account { Id = account.Id, Amount = 9 });
        await first.SaveAsync(mine);

        await Assert.ThrowsAsync<ConcurrencyException>(first.SaveChangesAsync);
    }

    [Fact]
    public async Task ManyWritersWaitForEachOther()
    {
        var account = new Account();
        await SaveAsync(account);

        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(AddTenAsync)));

        Assert.Equal(80, (await InSessionAsync(session => session.GetAsync<Account>(account.Id)))!.Amount);

        async Task AddTenAsync()
        {
            for (var added = 0; added < 10;)
            {
                await using var session = Store.CreateSession();
                var current = (await session.GetAsync<Account>(account.Id))!;
                current.Amount++;
                await session.SaveAsync(current, checkConcurrency: true);
                try
                {
                    await session.SaveChangesAsync();
                    added++;
                }
                catch (ConcurrencyException)
                {
                    // Another writer was faster; read again.
                }
            }
        }
    }
}
