// SPDX-License-Identifier: LGPL-3.0-or-later
pragma solidity ^0.8.24;

import {CommodityMarket} from "../../src/market/CommodityMarket.sol";
import {ICommodityMarket} from "../../src/market/ICommodityMarket.sol";
import {SubnetTokenFactory} from "../../src/tokens/SubnetTokenFactory.sol";
import {vm} from "../support/Vm.sol";
import {MarketStage} from "./MarketStage.sol";

/// @title What CommodityMarket does
contract CommodityMarketTest is MarketStage {
    function test_Listing() public {
        uint256 id = _list(_terms(MONEY));
        vm.assertEq(id, 1, "id");
        vm.assertEq(_market.listingCount(), 1, "count");
        ICommodityMarket.Listing memory listing = _market.getListing(id);
        vm.assertEq(listing.seller, _seller, "seller");
        vm.assertEq(listing.hotkey, _id(_seller), "hotkey");
        vm.assertEq(listing.token, address(_token), "token");
        vm.assertEq(listing.registration, 1, "registration");
        vm.assertEq(listing.terms.plainRoot, _goods.rootOf(_plain), "root");
        vm.assertTrue(listing.listed && !listing.permit && _market.isOpen(id), "open");
        vm.assertEq(address(_market.factory()), address(_factory), "factory");
    }

    function test_ListingOfAValidator() public {
        _protocol.setNeuron(NETUID, _id(_seller), true);
        ICommodityMarket.Terms memory terms = _terms(0);
        terms.kind = ICommodityMarket.Kind.Insight;
        uint256 id = _list(terms);
        _protocol.setNeuron(NETUID, _id(_seller), false);
        ICommodityMarket.Listing memory listing = _market.getListing(id);
        vm.assertTrue(listing.permit, "it had a permit when it listed");
        vm.assertTrue(listing.terms.kind == ICommodityMarket.Kind.Insight, "kind");
    }

    /// @dev The coldkey sells for its hotkey.
    function test_ListingByTheColdkey() public {
        _protocol.createHotkey("hotkey", _id(_mallory));
        _protocol.setNeuron(NETUID, "hotkey", false);
        ICommodityMarket.Terms memory terms = _terms(0);
        vm.prank(_mallory);
        uint256 id = _market.list("hotkey", terms, "");
        vm.assertTrue(_market.isOpen(id), "open");
        _protocol.createHotkey("hotkey", "another coldkey");
        vm.assertFalse(_market.isOpen(id), "the hotkey has another owner");
    }

    function test_RefusedListings() public {
        ICommodityMarket.Terms memory terms = _terms(0);
        bytes32 hotkey = _id(_seller);
        _refuse(abi.encodeWithSelector(ICommodityMarket.NotNeuron.selector, NETUID, hotkey, _mallory));
        vm.prank(_mallory);
        _market.list(hotkey, terms, "");
        terms.netuid = 99;
        _refusedList(terms, abi.encodeWithSelector(ICommodityMarket.NoSubnet.selector, 99));
        terms.netuid = 0;
        _refusedList(terms, abi.encodeWithSelector(ICommodityMarket.NoSubnet.selector, 0));
        terms.netuid = MONEY;
        _refusedList(terms, abi.encodeWithSelector(ICommodityMarket.NotNeuron.selector, MONEY, hotkey, _seller));
        terms.netuid = NETUID;
        terms.paymentNetuid = NETUID;
        _refusedList(terms, abi.encodeWithSelector(ICommodityMarket.NoToken.selector, NETUID));
        terms.paymentNetuid = 99;
        _refusedList(terms, abi.encodeWithSelector(ICommodityMarket.NoSubnet.selector, 99));
        terms.paymentNetuid = 0;
        terms.size = 0;
        _refusedList(terms, abi.encodeWithSelector(ICommodityMarket.NoGoods.selector));
        terms.size = 1;
        terms.disputeBlocks = 299;
        _refusedList(terms, abi.encodeWithSelector(ICommodityMarket.InvalidDuration.selector, 299));
        terms.disputeBlocks = 300;
        terms.offerBlocks = 0;
        _refusedList(terms, abi.encodeWithSelector(ICommodityMarket.InvalidDuration.selector, 0));
        terms.offerBlocks = 648_001;
        _refusedList(terms, abi.encodeWithSelector(ICommodityMarket.InvalidDuration.selector, 648_001));
        terms.offerBlocks = 648_000;
        vm.assertEq(_list(terms), 1, "the bounds are allowed");
        _refuse(abi.encodeWithSelector(ICommodityMarket.NoFactory.selector, address(1)));
        new CommodityMarket(SubnetTokenFactory(address(1)));
    }

    function _refusedList(ICommodityMarket.Terms memory terms, bytes memory reason) private {
        bytes32 hotkey = _id(_seller);
        _refuse(reason);
        vm.prank(_seller);
        _market.list(hotkey, terms, "");
    }

    function test_SaleForTao() public {
        uint256 id = _until(ICommodityMarket.Status.Revealed);
        vm.assertEq(_market.escrowed(TAO), PRICE + BOND, "escrow");
        _refuse(abi.encodeWithSelector(ICommodityMarket.TooEarly.selector, block.number + 401));
        _market.settle(id);
        _pass(id);
        _market.settle(id);
        _checkStatus(id, ICommodityMarket.Status.Paid);
        _checkCredit(TAO, _seller, PRICE + BOND);
        address receiver = _actor("receiver");
        vm.prank(_seller);
        vm.assertEq(_market.withdraw(TAO, receiver), PRICE + BOND, "paid");
        vm.assertEq(receiver.balance, PRICE + BOND, "received");
        vm.assertEq(_market.getListing(1).sold, 1, "sold");
        _checkConserved();
    }

    function test_SaleForTokens() public {
        uint256 before = _token.balanceOf(_buyer);
        uint256 id = _until(ICommodityMarket.Status.Revealed, MONEY, _encrypted());
        vm.assertEq(before - _token.balanceOf(_buyer), PRICE, "escrowed");
        _checkConserved();
        vm.prank(_buyer);
        _market.accept(id);
        vm.startPrank(_seller);
        vm.assertEq(_market.withdraw(address(_token), _seller), PRICE, "tokens");
        vm.assertEq(_market.withdraw(TAO, _seller), BOND, "bond");
        vm.stopPrank();
        vm.assertEq(_token.balanceOf(_seller), PRICE, "received");
        _checkConserved();
    }

    /// @dev What the buyer sent above the price is its own.
    function test_ChangeOfAnOrder() public {
        uint256 listing = _list(_terms(0));
        vm.startPrank(_buyer);
        uint256 id = _market.order{value: 5 ether}(listing, 5 ether, "hash", "");
        vm.assertEq(_market.getPurchase(id).price, PRICE, "price");
        _checkCredit(TAO, _buyer, 5 ether - PRICE);
        _checkConserved();
        _market.cancel(id);
        vm.assertEq(_market.withdraw(TAO, _buyer), 5 ether, "all of it");
        vm.stopPrank();
        _checkConserved();
    }

    function test_RefusedOrders() public {
        uint256 inTao = _list(_terms(0));
        uint256 inTokens = _list(_terms(MONEY));
        vm.startPrank(_buyer);
        _refuse(abi.encodeWithSelector(ICommodityMarket.NoListing.selector, 9));
        _market.order(9, 0, 0, "");
        _refuse(abi.encodeWithSelector(ICommodityMarket.PriceTooHigh.selector, PRICE, PRICE - 1));
        _market.order{value: PRICE - 1}(inTao, PRICE - 1, 0, "");
        _refuse(abi.encodeWithSelector(ICommodityMarket.WrongValue.selector, 0, PRICE));
        _market.order(inTao, PRICE, 0, "");
        _refuse(abi.encodeWithSelector(ICommodityMarket.WrongValue.selector, 1, 0));
        _market.order{value: 1}(inTokens, PRICE, 0, "");
        _refuse(abi.encodeWithSelector(ICommodityMarket.MessageTooLong.selector, 1_025, 1_024));
        _market.order{value: PRICE}(inTao, PRICE, 0, new bytes(1_025));
        _token.approve(address(_market), PRICE - 1);
        vm.expectRevert();
        _market.order(inTokens, PRICE, 0, "");
        vm.stopPrank();
        vm.assertEq(_market.purchaseCount(), 0, "none");
    }

    function test_SellerChangesAListing() public {
        uint256 id = _list(_terms(0));
        uint256 early = _order(id, _buyer);
        _refuse(abi.encodeWithSelector(ICommodityMarket.NotSeller.selector, _mallory));
        vm.prank(_mallory);
        _market.setPrice(id, 0);
        _refuse(abi.encodeWithSelector(ICommodityMarket.NotSeller.selector, _mallory));
        vm.prank(_mallory);
        _market.delist(id);
        vm.startPrank(_seller);
        _market.setPrice(id, 2 * PRICE);
        vm.assertEq(_market.getListing(id).terms.price, 2 * PRICE, "new price");
        vm.assertEq(_market.getPurchase(early).price, PRICE, "old price");
        _market.delist(id);
        vm.assertFalse(_market.isOpen(id), "delisted");
        _refuse(abi.encodeWithSelector(ICommodityMarket.NotListed.selector, id));
        _market.delist(id);
        _refuse(abi.encodeWithSelector(ICommodityMarket.NotListed.selector, id));
        _market.setPrice(id, 1);
        vm.stopPrank();
        _refuse(abi.encodeWithSelector(ICommodityMarket.NotListed.selector, id));
        vm.prank(_buyer);
        _market.order{value: 2 * PRICE}(id, 2 * PRICE, 0, "");
        _offer(early); // what was ordered can be delivered still
        _confirm(early);
        _reveal(early);
        vm.prank(_buyer);
        _market.accept(early);
        _checkCredit(TAO, _seller, PRICE + BOND);
    }

    function test_Editions() public {
        ICommodityMarket.Terms memory terms = _terms(0);
        terms.editions = 1;
        uint256 listing = _list(terms);
        uint256 first = _order(listing, _buyer);
        uint256 second = _order(listing, _mallory);
        _offer(first);
        bytes memory soldOut = abi.encodeWithSelector(ICommodityMarket.SoldOut.selector, listing, 1);
        _refuse(soldOut);
        vm.prank(_seller);
        _market.offer{value: BOND}(second, "root", "key", "");
        _refuse(soldOut);
        vm.prank(_buyer);
        _market.order{value: PRICE}(listing, PRICE, 0, "");
        vm.assertFalse(_market.isOpen(listing), "sold out");
        vm.prank(_buyer);
        _market.cancel(first);
        vm.assertTrue(_market.isOpen(listing), "the edition is back");
        _offer(second);
        _confirm(second);
        _pass(second);
        _market.timeout(second);
        vm.assertEq(_market.getListing(listing).sold, 0, "no key was shown");
        uint256 third = _order(listing, _buyer);
        bytes[] memory spoilt = _spoilt(0, 1);
        _offerOf(third, spoilt);
        _confirm(third);
        _reveal(third);
        _market.proveMismatch(third, _evidence(0, spoilt));
        vm.assertEq(_market.getListing(listing).sold, 1, "the key was shown");
        vm.assertEq(_market.getListing(listing).wrong, 1, "and was wrong");
    }

    function test_RefusedOffers() public {
        uint256 id = _until(ICommodityMarket.Status.Ordered);
        _refuse(abi.encodeWithSelector(ICommodityMarket.NotSeller.selector, _mallory));
        vm.prank(_mallory);
        _market.offer{value: BOND}(id, "root", "key", "");
        vm.startPrank(_seller);
        _refuse(abi.encodeWithSelector(ICommodityMarket.WrongValue.selector, 0, BOND));
        _market.offer(id, "root", "key", "");
        _refuse(abi.encodeWithSelector(ICommodityMarket.NoPurchase.selector, 9));
        _market.offer(9, "root", "key", "");
        _pass(id);
        _refuse(abi.encodeWithSelector(ICommodityMarket.TooLate.selector, block.number - 1));
        _market.offer{value: BOND}(id, "root", "key", "");
        vm.stopPrank();
    }

    function test_RefusedConfirmations() public {
        uint256 id = _until(ICommodityMarket.Status.Offered);
        ICommodityMarket.Purchase memory p = _market.getPurchase(id);
        _refuse(abi.encodeWithSelector(ICommodityMarket.NotBuyer.selector, _mallory));
        vm.prank(_mallory);
        _market.confirm(id, p.cipherRoot, p.keyHash);
        bytes memory other = abi.encodeWithSelector(ICommodityMarket.OtherOffer.selector, p.cipherRoot, p.keyHash);
        vm.startPrank(_buyer);
        _refuse(other);
        _market.confirm(id, "root", p.keyHash);
        _refuse(other);
        _market.confirm(id, p.cipherRoot, "key");
        _pass(id);
        _refuse(abi.encodeWithSelector(ICommodityMarket.TooLate.selector, p.deadline));
        _market.confirm(id, p.cipherRoot, p.keyHash);
        vm.stopPrank();
    }

    /// @dev Every function needs its status, whoever calls.
    function test_StatusOfEveryFunction() public {
        ICommodityMarket.Status[4] memory all = [
            ICommodityMarket.Status.Ordered,
            ICommodityMarket.Status.Offered,
            ICommodityMarket.Status.Confirmed,
            ICommodityMarket.Status.Revealed
        ];
        for (uint256 i = 0; i < 4; ++i) {
            uint256 id = _until(all[i]);
            if (i != 0) _refusedIn(id, _seller, abi.encodeCall(_market.offer, (id, "root", "key", "")));
            if (i != 1) _refusedIn(id, _buyer, abi.encodeCall(_market.confirm, (id, "root", "key")));
            if (i > 1) _refusedIn(id, _buyer, abi.encodeCall(_market.cancel, (id)));
            if (i != 2) _refusedIn(id, _seller, abi.encodeCall(_market.reveal, (id, KEY)));
            if (i != 2) _refusedIn(id, _buyer, abi.encodeCall(_market.giveNotice, (id)));
            if (i > 2) _refusedIn(id, _buyer, abi.encodeCall(_market.timeout, (id)));
            if (i == 3) continue;
            _refusedIn(id, _buyer, abi.encodeCall(_market.accept, (id)));
            _refusedIn(id, _buyer, abi.encodeCall(_market.settle, (id)));
            ICommodityMarket.Evidence memory evidence = _evidence(0, _encrypted());
            _refusedIn(id, _buyer, abi.encodeCall(_market.proveMismatch, (id, evidence)));
        }
        uint256 ordered = _until(ICommodityMarket.Status.Ordered);
        ICommodityMarket.Evidence memory early = _evidence(0, _encrypted());
        _refuse(abi.encodeWithSelector(ICommodityMarket.WrongKey.selector, KEY_HASH, 0));
        _market.isMismatch(ordered, early);
    }

    function _refusedIn(uint256 id, address caller, bytes memory call) private {
        ICommodityMarket.Status status = _market.getPurchase(id).status;
        vm.prank(caller);
        (bool ok, bytes memory reason) = address(_market).call(call);
        vm.assertFalse(ok, "refused");
        vm.assertEq(
            keccak256(reason),
            keccak256(abi.encodeWithSelector(ICommodityMarket.WrongStatus.selector, id, status)),
            "for the status alone"
        );
    }

    /// @dev Who is late at each turn pays.
    function test_Timeouts() public {
        uint256 id = _until(ICommodityMarket.Status.Ordered);
        _refuse(abi.encodeWithSelector(ICommodityMarket.TooEarly.selector, block.number + 51));
        _market.timeout(id);
        _pass(id);
        _market.timeout(id);
        _checkCredit(TAO, _buyer, PRICE);
        id = _until(ICommodityMarket.Status.Offered);
        _pass(id);
        _market.timeout(id);
        _checkCredit(TAO, _buyer, 2 * PRICE);
        _checkCredit(TAO, _seller, BOND);
        id = _until(ICommodityMarket.Status.Confirmed);
        _pass(id);
        _refuse(abi.encodeWithSelector(ICommodityMarket.TooLate.selector, block.number - 1));
        _reveal(id);
        _market.timeout(id);
        _checkCredit(TAO, _buyer, 3 * PRICE + BOND);
        _checkStatus(id, ICommodityMarket.Status.Refunded);
        _refuse(abi.encodeWithSelector(ICommodityMarket.WrongStatus.selector, id, ICommodityMarket.Status.Refunded));
        _market.timeout(id);
        _checkConserved();
    }

    /// @dev The last block of each time still counts.
    function test_LastBlocks() public {
        uint256 id = _until(ICommodityMarket.Status.Ordered, 0, _encrypted());
        vm.roll(_market.getPurchase(id).deadline);
        bytes[] memory spoilt = _spoilt(5_000, 1);
        _offerOf(id, spoilt);
        vm.roll(_market.getPurchase(id).deadline);
        _confirm(id);
        vm.roll(_market.getPurchase(id).deadline);
        _reveal(id);
        vm.roll(_market.getPurchase(id).deadline);
        _market.proveMismatch(id, _evidence(1, spoilt));
        _checkCredit(TAO, _buyer, PRICE + BOND);
    }

    function test_RefusedRevelations() public {
        uint256 id = _until(ICommodityMarket.Status.Confirmed);
        bytes32 wanted = KEY_HASH;
        _refuse(
            abi.encodeWithSelector(ICommodityMarket.WrongKey.selector, sha256(abi.encode(bytes32("other"))), wanted)
        );
        vm.prank(_seller);
        _market.reveal(id, "other");
        _refuse(abi.encodeWithSelector(ICommodityMarket.NotBuyer.selector, _mallory));
        vm.prank(_mallory);
        _market.giveNotice(id);
        _refuse(abi.encodeWithSelector(ICommodityMarket.StillNeuron.selector, NETUID, _id(_seller), _seller));
        vm.prank(_buyer);
        _market.giveNotice(id);
    }

    function test_AcceptanceAndCancellationAreTheBuyers() public {
        uint256 id = _until(ICommodityMarket.Status.Offered);
        _refuse(abi.encodeWithSelector(ICommodityMarket.NotBuyer.selector, _seller));
        vm.prank(_seller);
        _market.cancel(id);
        _confirm(id);
        _reveal(id);
        _refuse(abi.encodeWithSelector(ICommodityMarket.NotBuyer.selector, _seller));
        vm.prank(_seller);
        _market.accept(id);
    }

    /// @dev Whatever byte a seller changes, the buyer proves it, and nothing else.
    function testFuzz_EveryWrongByteIsProven(uint256 size, uint256 at, uint8 bits, uint256 other) public {
        size = _bound(size, 1, 3 * 4096);
        at = _bound(at, 0, size - 1);
        if (bits == 0) bits = 1;
        _setGoods(size, at);
        bytes[] memory spoilt = _spoilt(at, bits);
        uint256 id = _until(ICommodityMarket.Status.Revealed, 0, spoilt);
        uint256 right = _bound(other, 0, _plain.length - 1);
        if (right != at / 4096) {
            ICommodityMarket.Evidence memory harmless = _evidence(right, spoilt);
            vm.assertFalse(_market.isMismatch(id, harmless), "a right chunk");
            _refuse(abi.encodeWithSelector(ICommodityMarket.ChunkIsRight.selector, right));
            _market.proveMismatch(id, harmless);
        }
        ICommodityMarket.Evidence memory evidence = _evidence(at / 4096, spoilt);
        vm.assertTrue(_market.isMismatch(id, evidence), "a wrong chunk");
        _market.proveMismatch(id, evidence);
        _checkCredit(TAO, _buyer, PRICE + BOND);
        _checkStatus(id, ICommodityMarket.Status.Refunded);
        _checkConserved();
    }

    /// @dev Money comes back to the unit, whatever the price, the bond and the way it ends.
    function testFuzz_Amounts(uint128 price, uint128 bond, uint128 over, uint256 seed) public {
        ICommodityMarket.Terms memory terms = _terms(0);
        (terms.price, terms.bondWei) = (price, bond);
        uint256 listing = _list(terms);
        uint256 paid = uint256(price) + over;
        vm.deal(_buyer, paid);
        vm.deal(_seller, bond);
        vm.prank(_buyer);
        uint256 id = _market.order{value: paid}(listing, paid, SECRET_HASH, "");
        uint256 turns = seed % 4;
        if (turns > 0) _offerOf(id, _plain);
        if (turns > 1) _confirm(id);
        if (turns > 2) _reveal(id);
        _pass(id);
        if (turns > 2) _market.settle(id);
        else _market.timeout(id);
        uint256 toBuyer = turns > 2 ? over : paid + (turns == 2 ? bond : 0);
        _checkCredit(TAO, _buyer, toBuyer);
        _checkCredit(TAO, _seller, (turns == 0 ? 0 : paid + bond) - (turns == 0 ? 0 : toBuyer));
        vm.assertEq(_market.escrowed(TAO), 0, "escrow");
        _checkConserved();
    }

    function test_RefusedWithdrawals() public {
        _until(ICommodityMarket.Status.Ordered);
        vm.startPrank(_buyer);
        _refuse(abi.encodeWithSelector(ICommodityMarket.NothingToWithdraw.selector, _buyer, TAO));
        _market.withdraw(TAO, _buyer);
        _refuse(abi.encodeWithSelector(ICommodityMarket.InvalidReceiver.selector, address(0)));
        _market.withdraw(TAO, address(0));
        _refuse(abi.encodeWithSelector(ICommodityMarket.InvalidReceiver.selector, address(_market)));
        _market.withdraw(TAO, address(_market));
        vm.stopPrank();
    }
}
